import { IpgError } from '../../errors/error.js';
import { answerTo, reportOf } from '../ask.js';
import type { Context } from '../context.js';
import { readText } from '../files.js';

/** Options of `query`. */
export interface QueryRequest {
  readonly document: string | undefined;
  /** Path of the document; `-`: the standard input. */
  readonly file: string | undefined;
  /** JSON, or `@` and the path of a file that holds it. */
  readonly variables: string | undefined;
  readonly operation: string | undefined;
}

/** `query`: answers one GraphQL request without a server for it. 1 if the answer has errors. */
export async function queryVerb(context: Context, request: QueryRequest): Promise<number> {
  const query = await documentOf(request);
  const variables = await variablesOf(request.variables);
  const answer = await answerTo(context, {
    query,
    ...(variables && { variables }),
    ...(request.operation !== undefined && { operationName: request.operation }),
  });
  const [error] = answer.errors ?? [];
  context.output.answer(answer.data ?? null, JSON.stringify(answer, null, 2), error && reportOf(error));
  return error ? 1 : 0;
}

async function documentOf({ document, file }: QueryRequest): Promise<string> {
  if ((document === undefined) === (file === undefined)) {
    throw new IpgError('USAGE', 'query wants one document: as an argument, or in a file with --file', {
      hint: 'see `ipg query --help`',
      exitCode: 2,
    });
  }
  const text = document ?? (await readText(file ?? ''));
  if (text.trim() !== '') return text;
  throw new IpgError('USAGE', 'the document is empty', { hint: 'see `ipg query --help`', exitCode: 2 });
}

async function variablesOf(option: string | undefined): Promise<Record<string, unknown> | undefined> {
  if (option === undefined) return undefined;
  const json = option.startsWith('@') ? await readText(option.slice(1)) : option;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // refused below, as anything that is no object
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new IpgError('USAGE', '--variables wants a JSON object', {
    hint: `such as --variables '{"name": "Tokyo"}', or @ and the path of a file`,
    exitCode: 2,
  });
}
