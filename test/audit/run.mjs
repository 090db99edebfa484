// `npm run audit:api`: judges from outside, at fixed versions, look at the API. docs/audit.md tells what they say.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeClient } from './client.mjs';
import { judgeFuzz } from './fuzz.mjs';
import { judgeHttp } from './graphql-http.mjs';
import { judgeRelay } from './relay.mjs';
import { judgeSdl } from './schema-lint.mjs';
import { pinned, ROOT, say, start, stopAll } from './tools.mjs';

const JUDGES = [
  { name: 'graphql-http', judge: judgeHttp, asks: true },
  { name: 'gql', judge: judgeClient, asks: true },
  { name: 'relay-compiler', judge: judgeRelay, asks: true },
  { name: 'graphql-eslint', package: '@graphql-eslint/eslint-plugin', judge: judgeSdl, asks: false },
  { name: 'schemathesis', judge: judgeFuzz, asks: true },
];

const HELP = `usage: npm run audit:api -- [--only NAME]… [--url URL]
  --only NAME  only this judge: ${JUDGES.map(({ name }) => name).join(', ')}
  --url URL    judge the API that answers there, on the first content; without it one is started on a database of its own`;

/** An API on a database of its own, with the first content, on free ports: the real program. Gives its address once it is ready. */
async function startApi(folder) {
  const [PORT, IPG_BOLT_PORT, IPG_HTTP_PORT] = await freePorts(3);
  const { NEO4J_URI, NEO4J_DATABASE, HOST, ...environment } = process.env;
  const env = { ...environment, IPG_HOME: join(folder, 'home'), IPG_BOLT_PORT, IPG_HTTP_PORT, PORT };
  const child = start(process.execPath, [join(ROOT, 'src', 'start.mjs'), 'start', '--json'], { env });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`the API did not start, exit code ${code}:\n${said.slice(-2000)}`)));
  });
  const url = `http://127.0.0.1:${PORT}/graphql`;
  const { status } = await fetch(new URL('/ready', url));
  if (status !== 200) throw new Error(`/ready answered ${status}`);
  return url;
}

/** Ports that nobody listens on; held open together, so that no two are the same. */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  const ports = servers.map((server) => String(server.address().port));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** One judge's verdict. One that cannot do its work has failed, and does not keep the others from theirs. */
async function verdict({ name, package: packageName = name, judge }, context) {
  say(`== ${name}`);
  const begun = performance.now();
  const result = await judge(context).catch((error) => ({
    ...{ passed: false, figures: error.message.split('\n')[0], remarks: [error.message] },
  }));
  for (const remark of result.remarks) say(`  ${remark.trim().replaceAll('\n', '\n  ')}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`== ${name}: ${result.passed ? 'passed' : 'FAILED'} in ${seconds} s, ${result.figures}\n`);
  return { name, version: pinned(packageName), ...result };
}

function table(verdicts) {
  const rows = verdicts.map(({ name, version, passed, figures }) => [
    name,
    version,
    passed ? 'passed' : 'FAILED',
    figures,
  ]);
  const all = [['judge', 'version', 'result', 'figures'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

/** The options. Throws what is wrong with them. */
function options(args) {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string', multiple: true }, url: { type: 'string' } },
  });
  const unknown = values.only?.find((name) => !JUDGES.some((judge) => judge.name === name));
  if (unknown !== undefined) throw new Error(`there is no judge ${JSON.stringify(unknown)}`);
  return { judges: JUDGES.filter(({ name }) => values.only?.includes(name) ?? true), given: values.url };
}

/** Gives the exit code: 0 when all judges pass, 1 when one does not, 130 when interrupted. */
async function audit({ judges, given }) {
  const folder = mkdtempSync(join(tmpdir(), 'ipg-audit-'));
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      interrupted = true;
      void stopAll();
    });
  }
  try {
    const needsApi = given === undefined && judges.some(({ asks }) => asks);
    if (needsApi) say('starting the API on a database of its own …');
    const url = needsApi ? await startApi(folder) : given;
    const verdicts = [];
    for (const judge of judges) if (!interrupted) verdicts.push(await verdict(judge, { url, folder }));
    if (interrupted) return 130;
    console.log(table(verdicts));
    return verdicts.every(({ passed }) => passed) ? 0 : 1;
  } catch (error) {
    if (interrupted) return 130;
    throw error;
  } finally {
    await stopAll();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(args) {
  let chosen;
  try {
    chosen = options(args);
  } catch (error) {
    say(`${error.message}\n${HELP}`);
    return 2;
  }
  return audit(chosen).catch((error) => {
    say(error.message);
    return 1;
  });
}

process.exitCode = await main(process.argv.slice(2));
