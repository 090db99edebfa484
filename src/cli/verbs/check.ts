import { check, type Finding } from '../../graph/check.js';
import { withDatabase } from '../connection.js';
import { type Context, unlessInterrupted } from '../context.js';
import type { Output } from '../output.js';

/** `check`: verifies the graph. 1 if anything is not in order. */
export async function checkVerb(context: Context): Promise<number> {
  return withDatabase(context, async (database) => {
    const onCheck = (title: string, index: number, count: number) =>
      context.output.progress(`checking ${index + 1}/${count} ${title}`);
    const findings = await unlessInterrupted(context, check(database, { onCheck }));
    const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    context.output.answer({ findings }, [...findings.map((one) => inWords(one, context.output)), count].join('\n'));
    return findings.length === 0 ? 0 : 1;
  });
}

function inWords({ code, subject, message, remedy }: Finding, output: Output): string {
  return `${output.paint(code, 'bad')} ${subject}\n  ${message}\n  remedy: ${remedy}\n`;
}
