import { computationsText, mathematicsText } from './computation-figures.js';
import { short, table } from './markdown.js';
import { pagesText } from './page-figures.js';
import type {
  ColdResult,
  LoadingFigures,
  LoadingResult,
  MemoryResult,
  Pair,
  Results,
  SideName,
  SizeResult,
  SoakResult,
  WorkloadResult,
} from './results.js';

/** What the sides are called in a report. */
export const TITLES: Readonly<Record<SideName, string>> = {
  api: 'this API',
  peer: '@neo4j/graphql',
  hand: 'by hand',
  apiUnchecked: 'this API, promise off',
  handChecked: 'by hand, with the promise',
  apiByField: 'this API, by resolvers',
};

function times(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '–' : `${value.toFixed(2)} ×`;
}

/** All that a run found out, as Markdown; below each size the charts of it where `charts` names them. */
export function figuresText(results: Results, charts: readonly string[] = []): string {
  const { date, system, cores, memoryGb, node, java, neo4j, peer } = results.machine;
  const machine = `Measured on ${date}: ${system}, ${cores} cores, ${memoryGb} GB; Node ${node}, Java ${java}, Neo4j ${neo4j}, @neo4j/graphql ${peer}. Medians of ${results.rounds} rounds.`;
  return [
    machine,
    ...charts.map((chart) => `![${chart.replace(/[-.]/g, ' ').replace(/ svg$/, '')}](${chart})`),
    ...results.sizes.map((size) => sizeText(size)),
    ...(results.sizes.length > 1 ? [growthText(results.sizes)] : []),
    ...(results.soak ? [soakText(results.soak)] : []),
    ...(results.loading ? [loadingText(results.loading)] : []),
    ...(results.computations ? [computationsText(results.computations)] : []),
    ...(results.mathematics ? [mathematicsText(results.mathematics)] : []),
    ...(results.pages ? [pagesText(results.pages)] : []),
  ].join('\n\n');
}

function sizeText(size: SizeResult): string {
  const { relations, workloads, cold, memory } = size;
  return [
    `## ${relations.toLocaleString('en-GB')} relations`,
    'CPU of a request in milliseconds, in Node and the database together, one request at a time; and the ratios.',
    cpuTable(workloads),
    'The ratios of the median latency, and of the requests answered per second with 32 under way at once.',
    ratioTable(workloads),
    `<details><summary>Where the CPU goes, latency, throughput, work of the database</summary>`,
    'Where the CPU goes: in Node / in the database.',
    splitTable(workloads),
    'Latency in milliseconds, one request at a time: half of the requests are answered by the first number, 99 of 100 by the second.',
    latencyTable(workloads),
    'Requests per second, with 1 / 8 / 32 under way at once.',
    throughputTable(workloads),
    ...refusals(workloads),
    'Statements / database hits of a request, by PROFILE of what is really sent.',
    workTable(workloads),
    '</details>',
    ...(cold ? [coldText(cold)] : []),
    ...(memory ? [memoryText(memory)] : []),
  ].join('\n\n');
}

const SHOWN: readonly SideName[] = ['api', 'peer', 'hand'];
const COMPARED: readonly [Pair, string][] = [
  ['api/hand', 'API ÷ by hand'],
  ['apiUnchecked/hand', 'the same, promise off'],
  ['api/handChecked', 'the same, promise by hand'],
  ['apiByField/hand', 'by resolvers ÷ by hand'],
  ['peer/hand', '@neo4j/graphql ÷ by hand'],
  ['api/peer', 'API ÷ @neo4j/graphql'],
];

function cpuTable(workloads: readonly WorkloadResult[]): string {
  return table(
    ['question', ...SHOWN.map((side) => TITLES[side]), ...COMPARED.map(([, title]) => title)],
    workloads.map(({ title, sides, ratios }) => [
      title,
      ...SHOWN.map((side) => short(sides[side]?.cpuMs)),
      ...COMPARED.map(([pair]) => times(ratios[pair]?.cpuMs)),
    ]),
  );
}

function ratioTable(workloads: readonly WorkloadResult[]): string {
  const pairs: readonly Pair[] = ['api/hand', 'api/peer'];
  const names = ['API ÷ by hand', 'API ÷ @neo4j/graphql'];
  return table(
    ['question', ...names.map((name) => `latency, ${name}`), ...names.map((name) => `throughput, ${name}`)],
    workloads.map(({ title, ratios }) => [
      title,
      ...pairs.map((pair) => times(ratios[pair]?.p50Ms)),
      ...pairs.map((pair) => times(ratios[pair]?.perSecond32)),
    ]),
  );
}

/** A table with a column for each side; `cell` is asked for sides that were measured. */
function bySide(
  workloads: readonly WorkloadResult[],
  cell: (figures: NonNullable<WorkloadResult['sides'][SideName]>) => string,
): string {
  const names = (Object.keys(TITLES) as SideName[]).filter((name) => workloads.some(({ sides }) => sides[name]));
  return table(
    ['question', ...names.map((name) => TITLES[name])],
    workloads.map(({ title, sides }) => [
      title,
      ...names.map((name) => {
        const figures = sides[name];
        return figures ? cell(figures) : '–';
      }),
    ]),
  );
}

const splitTable = (workloads: readonly WorkloadResult[]) =>
  bySide(workloads, ({ nodeMs, databaseMs }) => `${short(nodeMs)} / ${short(databaseMs)}`);
const latencyTable = (workloads: readonly WorkloadResult[]) =>
  bySide(workloads, ({ p50Ms, p99Ms }) => `${short(p50Ms)} / ${short(p99Ms)}`);
const throughputTable = (workloads: readonly WorkloadResult[]) =>
  bySide(workloads, ({ perSecond }) => ['1', '8', '32'].map((atOnce) => short(perSecond[atOnce])).join(' / '));
const workTable = (workloads: readonly WorkloadResult[]) =>
  bySide(workloads, ({ statements, hits }) => `${statements} / ${hits.toLocaleString('en-GB')}`);

/** Which sides refused requests when many were under way, if any did. */
function refusals(workloads: readonly WorkloadResult[]): string[] {
  const found = workloads.flatMap(({ title, sides }) =>
    (Object.keys(sides) as SideName[]).flatMap((name) => {
      const percent = sides[name]?.refusedPercent ?? 0;
      return percent > 0 ? [`${TITLES[name]} ${short(percent)} % (${title})`] : [];
    }),
  );
  return found.length === 0 ? [] : [`Not answered, because too many were under way: ${found.join('; ')}.`];
}

function coldText({ tries, sides }: ColdResult): string {
  const names = SHOWN.filter((name) => sides[name]);
  return [
    `Two hops, 20 × 10, in a shape never seen before, and the same once more: milliseconds, medians of ${tries} shapes.`,
    table(
      ['', ...names.map((name) => TITLES[name])],
      [
        ['first', ...names.map((name) => short(sides[name]?.firstMs))],
        ['once more', ...names.map((name) => short(sides[name]?.againMs))],
      ],
    ),
  ].join('\n\n');
}

function memoryText({ cost, mostCost, answerBytes, atOnce, answered, restMb, peakMb }: MemoryResult): string {
  const million = (answerBytes / 1e6).toFixed(1);
  return `Memory: the largest question that is allowed (cost ${cost.toLocaleString('en-GB')} of ${mostCost.toLocaleString('en-GB')}, an answer of ${million} MB) asked ${atOnce} times at once, of which ${answered} were answered in time: the API held ${peakMb.toFixed(0)} MB at most, ${restMb.toFixed(0)} MB before. It must stay below 512 MB.`;
}

function growthText(sizes: readonly SizeResult[]): string {
  const [smallest, ...larger] = sizes;
  const head = larger.flatMap(({ relations }) =>
    SHOWN.map((side) => `${TITLES[side]}, ${relations.toLocaleString('en-GB')}`),
  );
  const rows = (smallest?.workloads ?? []).map(({ name, title, sides }) => [
    title,
    ...larger.flatMap((size) => {
      const there = size.workloads.find((workload) => workload.name === name);
      return SHOWN.map((side) => times((there?.sides[side]?.cpuMs ?? Number.NaN) / (sides[side]?.cpuMs ?? Number.NaN)));
    }),
  ]);
  const text = `## Growth\n\nCPU of a request as a multiple of what it is among ${(smallest?.relations ?? 0).toLocaleString('en-GB')} relations.`;
  return `${text}\n\n${table(['question', ...head], rows)}`;
}

function soakText(soak: SoakResult): string {
  const { start, middle, end, peak } = soak.rssMb;
  const failed = Object.entries(soak.errors).map(([name, count]) => `${count} × ${name}`);
  const mb = (value: number) => `${value.toFixed(0)} MB`;
  return `## A long run

${soak.seconds} s of all questions in turn on ${soak.connections} connections among ${soak.relations.toLocaleString('en-GB')} relations: ${soak.answered.toLocaleString('en-GB')} answers, ${soak.cancelled.toLocaleString('en-GB')} requests given up by the client before theirs, errors: ${failed.join(', ') || 'none'}. The API held ${mb(start)} at the start, when it was warm, ${mb(middle)} in the middle, ${mb(end)} at the end, ${mb(peak)} at most. Transactions left open in the database: ${soak.openTransactions}.`;
}

function loadingText(loading: readonly LoadingResult[]): string {
  const row = (name: string, relations: number, figures: LoadingFigures) => [
    name,
    relations.toLocaleString('en-GB'),
    `${short(figures.seconds)} s`,
    short(relations / figures.seconds),
    `${short(figures.databaseCpuSeconds)} s`,
    `${short(figures.nodeCpuSeconds)} s`,
    figures.databasePeakMb === null ? '–' : `${figures.databasePeakMb.toFixed(0)} MB`,
    `${figures.nodePeakMb.toFixed(0)} MB`,
  ];
  const rows = loading.flatMap(({ relations, bulk, plain }) => [
    row('bulk path', relations, bulk),
    ...(plain ? [row('plain batches', relations, plain)] : []),
  ]);
  const head = ['', 'relations', 'time', 'relations per second', 'CPU, database', 'CPU, Node', 'peak, database'];
  return `## Loading

Relations with their claims, passages and sources into an empty graph: by the project's bulk path, which works the relations out of the claims, and by batched UNWIND written by hand, to which they are given worked out.

${table([...head, 'peak, Node'], rows)}`;
}
