import { createReadStream, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installPython, run, say } from './tools.mjs';

const SEEDS = [1, 2, 3, 4, 5];

/** Cases for each field of Query, which makes 850 for each seed. */
const CASES = 50;

/** No answer may take longer. */
const SLOWEST_S = 2;

/** Schemathesis: questions made up from the schema, sound ones and broken ones. A fault of the server or a slow answer is a failure. */
export async function judgeFuzz({ url, folder }) {
  const { schemathesis } = await installPython();
  const total = { cases: 0, slowest: { seconds: 0, query: '' }, failures: 0 };
  const remarks = [];
  for (const seed of SEEDS) {
    const home = join(folder, `seed-${seed}`);
    mkdirSync(home);
    const { code, output } = await run(schemathesis, arguments_(url, seed), { cwd: home });
    const [report] = readdirSync(home).filter((name) => name.endsWith('.ndjson'));
    if (!report) throw new Error(`schemathesis wrote no report:\n${output.slice(-3000)}`);
    const found = await readReport(join(home, report));
    total.cases += found.cases;
    total.failures += code === 0 ? 0 : Math.max(1, found.failures);
    if (found.slowest.seconds > total.slowest.seconds) total.slowest = found.slowest;
    if (code !== 0) remarks.push(output.slice(-4000));
    say(`  seed ${seed}: ${found.cases} cases, exit code ${code}, slowest ${found.slowest.seconds.toFixed(2)} s`);
  }
  const { cases, failures, slowest } = total;
  if (slowest.seconds > SLOWEST_S) remarks.push(`took ${slowest.seconds} s: ${slowest.query}`);
  return {
    passed: failures === 0 && cases > 0 && slowest.seconds <= SLOWEST_S,
    figures: `${SEEDS.length} seeds, ${cases} cases, ${failures} failures, slowest ${slowest.seconds.toFixed(2)} s`,
    remarks,
  };
}

function arguments_(url, seed) {
  return [
    ...['run', url, '--checks', 'not_a_server_error', '--max-examples', String(CASES), '--seed', String(seed)],
    ...['--max-response-time', String(SLOWEST_S), '--generation-database', 'none'],
    ...['--warnings', 'off', '--no-color', '--report', 'ndjson', '--report-dir', '.'],
  ];
}

/** Cases, failures and the slowest answer, from the events that schemathesis writes. */
async function readReport(path) {
  const found = { cases: 0, failures: 0, slowest: { seconds: 0, query: '' } };
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { ScenarioFinished: scenario } = JSON.parse(line);
    if (!scenario) continue;
    const { cases, interactions } = scenario.recorder;
    if (scenario.status === 'failure' || scenario.status === 'error') found.failures += 1;
    for (const [id, { response }] of Object.entries(interactions)) {
      found.cases += 1;
      const seconds = response?.elapsed ?? 0;
      if (seconds > found.slowest.seconds) found.slowest = { seconds, query: String(cases[id]?.value.body) };
    }
  }
  return found;
}
