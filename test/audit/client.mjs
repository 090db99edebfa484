import { join } from 'node:path';
import { HERE, installPython, run } from './tools.mjs';

/** The Python client gql: reads the schema by introspection, checks documents against it, asks; client.py says what. */
export async function judgeClient({ url }) {
  const { python } = await installPython();
  const { code, output } = await run(python, [join(HERE, 'client.py'), url]);
  const lines = output.trim().split('\n');
  return {
    passed: code === 0,
    figures: code === 0 ? (lines.at(-1) ?? '') : `exit code ${code}`,
    remarks: code === 0 ? [] : lines.slice(-15),
  };
}
