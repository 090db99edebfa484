import { join } from 'node:path';
import { HERE, installPackages, run } from './tools.mjs';

/** The SDL under all schema rules of @graphql-eslint; eslint.config.mjs says which are left out, and why. */
export async function judgeSdl() {
  await installPackages();
  const eslint = join(HERE, 'node_modules', 'eslint', 'bin', 'eslint.js');
  const config = join(HERE, 'eslint.config.mjs');
  const { output } = await run(process.execPath, [eslint, '--config', config, '--format', 'json', 'schema/*.graphql']);
  if (!output.startsWith('[')) throw new Error(`eslint did not run:\n${output.slice(-3000)}`);
  const files = JSON.parse(output);
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  const remarks = files.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message, ruleId }) => `${filePath}:${line} ${message} (${ruleId})`),
  );
  return {
    passed: files.length > 0 && sum('errorCount') === 0,
    figures: `${files.length} files, ${sum('errorCount')} errors, ${sum('warningCount')} warnings`,
    remarks,
  };
}
