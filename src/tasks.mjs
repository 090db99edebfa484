// What developers run: `node src/start.mjs --task <name>`, once the packages are installed. Not part of the package.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const CHECKS = [
  { name: 'generated files', tool: 'tsx', args: ['src/generate/main.ts', '--check'] },
  { name: 'lint and format', tool: '@biomejs/biome', args: ['check', '--error-on-warnings'] },
  { name: 'types', tool: 'typescript', args: ['--noEmit'] },
  { name: 'types of the pages', tool: 'typescript', args: ['--noEmit', '-p', 'src/explorer'] },
  { name: 'dead code', tool: 'knip', args: [] },
];

/** Runs a task and gives its exit code. Of `check` and `test` every step runs, also after one that fails, and the last line counts. */
export async function runTask(name, args) {
  // the tools get Ctrl-C from the terminal themselves and clean up; this process waits for them
  process.on('SIGINT', () => {});
  if (name === 'generate') return tool('tsx', ['src/generate/main.ts', ...args]);
  // what is built is measured: the sources' own runner captures stacks in a dear way
  if (name === 'bench') return node([join(root, 'dist', 'bench', 'main.js'), ...args]);
  // judges from outside, which are installed when they are asked: docs/audit.md
  if (name === 'audit:api') return node([join(root, 'test', 'audit', 'run.mjs'), ...args]);
  if (name === 'check') return report(await runChecks());
  if (name === 'reliability') return reliability(args);
  if (name === 'test') return report(await runChecks(), await runTests(args));
  if (name === 'dev') return dev(args);
  console.error(
    `there is no task ${JSON.stringify(name)}: use check, test, dev, generate, bench, audit:api or reliability`,
  );
  return 2;
}

/** The pages from their sources, which are loaded anew when they change, with the answers of an API that runs already. */
async function dev(args) {
  // biome-ignore lint/style/noProcessEnv: the setting of this task alone, which src/explorer/vite.config.ts reads as well
  const api = process.env.IPG_API ?? 'http://127.0.0.1:4000';
  const isThere = await fetch(new URL('/live', api)).then(
    ({ ok }) => ok,
    () => false,
  );
  console.log(
    isThere
      ? `the explorer from its sources, reloaded when they change; questions, and GraphiQL as it was built, come from ${api}`
      : `no API answers at ${api}: run npm start in another terminal, or set IPG_API; the page will say that the server is away`,
  );
  return tool('vite', ['src/explorer', ...args]);
}

async function runChecks() {
  const counts = { passed: 0, failed: 0 };
  for (const check of CHECKS) {
    const code = await step(check.name, () => tool(check.tool, check.args));
    counts[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return counts;
}

/** What docs/reliability.md promises, tested as long as it takes; prints the figures of its tables at the end. */
async function reliability(args) {
  const folder = mkdtempSync(join(tmpdir(), 'ipg-figures-'));
  const figures = join(folder, 'figures.md');
  writeFileSync(figures, '');
  // biome-ignore lint/style/noProcessEnv: this is how long the tests take, which is told to their process
  const environment = process.env;
  const longest = { IPG_KILL_ROUNDS: '20', IPG_FUZZ: '1000', IPG_DISK_FULL: '1', IPG_OPERATIONS: '2000' };
  Object.assign(environment, { ...longest, ...environment, IPG_FIGURES: figures });
  const files = ['cost', 'engine', 'faults', 'hostile', 'http', 'kill', 'stop'].map((file) => `test/${file}.test.ts`);
  const code = await step('reliability', () => tool('vitest', ['run', ...files, ...args]));
  console.log(readFileSync(figures, 'utf8'));
  rmSync(folder, { recursive: true });
  return code;
}

/** Counts tests; a file that fails without a failed test, because it cannot be read for instance, counts as one. */
async function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'ipg-tests-'));
  const results = join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  try {
    const code = await step('tests', () => tool('vitest', ['run', ...reporters, ...args]));
    const { passed, failed } = counted(results);
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function counted(results) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'));
    const unread = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + unread.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function report(...counts) {
  const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

async function step(name, work) {
  console.log(`== ${name}`);
  const begun = performance.now();
  const code = await work();
  console.log(
    `== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`,
  );
  return code;
}

/** Runs the program of a package with Node itself, which is the same on every system; gives its exit code. */
async function tool(name, args) {
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const path = join(root, 'node_modules', name, typeof bin === 'string' ? bin : Object.values(bin)[0]);
  return node([path, ...args]);
}

async function node(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const pass = () => child.kill();
  process.once('SIGTERM', pass);
  child.on('close', () => process.off('SIGTERM', pass));
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code ?? 1)));
}
