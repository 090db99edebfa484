import type { BareDriver } from '../neo4j/bare-driver.js';
import { Day, type Parameter } from '../neo4j/parameters.js';
import type { ByHandRequest } from './protocol.js';
import { plainText, promisingText, type Statement } from './statement.js';
import { coldWorkload, WORKLOADS } from './workloads.js';

/** A statement as it is sent. */
export interface Sent {
  readonly text: string;
  readonly p: { readonly [key: string]: Parameter };
}

const TRIES = 3;

/** Each text is made once, as a program has it as a constant. */
const TEXTS = new Map(
  WORKLOADS.map(({ name, statement }) => [
    name,
    { statement, plain: plainText(statement), promising: promisingText(statement) },
  ]),
);

function textsOf({ workload, fields }: ByHandRequest): { statement: Statement; plain: string; promising: string } {
  if (fields) {
    const { statement } = coldWorkload(fields);
    return { statement, plain: plainText(statement), promising: promisingText(statement) };
  }
  const texts = TEXTS.get(workload);
  if (!texts) throw new Error(`there is no workload ${workload}`);
  return texts;
}

/** Answers a question by its one statement, read again where it promises one state of the graph and did not find one. */
export async function answerByHand(
  driver: BareDriver,
  request: ByHandRequest,
  heard?: (sent: Sent) => void,
): Promise<unknown> {
  const { statement, plain, promising } = textsOf(request);
  const { day, ...values } = request.variables;
  const p: Sent['p'] = day === undefined ? values : { ...values, day: new Day(day) };
  const text = request.promise ? promising : plain;
  for (let attempt = 1; ; attempt++) {
    heard?.({ text, p });
    const rows = await driver.run(text, p);
    if (!request.promise || attempt === TRIES || rows.every((row) => row.at(-1) === true)) return statement.read(rows);
  }
}
