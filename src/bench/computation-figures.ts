import { short, table } from './markdown.js';
import type { ComputationResult, ComputationsResult, MathematicsResult } from './results.js';

/** What computations over many relations cost, as Markdown. */
export function computationsText(sizes: readonly ComputationsResult[]): string {
  return `## Graph questions

Questions that are worked out of many relations, asked one at a time through the API, beside one plain Cypher statement for the same; medians. "Equal" tells whether both answers were compared and found equal. The budget holds at any size: database hits and milliseconds.

${sizes.map(({ relations, computations }) => `### ${relations.toLocaleString('en-GB')} relations\n\n${sizeTable(computations)}`).join('\n\n')}`;
}

function sizeTable(computations: readonly ComputationResult[]): string {
  const head = [
    ...['question', 'budget, hits / ms', 'kept', 'API, hits', 'by hand, hits', 'API, ms', 'by hand, ms'],
    ...['CPU, Node', 'CPU, database', 'CPU, database by hand', 'statements', 'peak, Node', 'equal'],
  ];
  const rows = computations.map(({ title, budget, isWithin, isCompared, api, hand }) => [
    title,
    `${short(budget.hits)} / ${short(budget.p50Ms)}`,
    isWithin ? 'yes' : 'no',
    ...[api.hits, hand.hits, api.p50Ms, hand.p50Ms, api.nodeMs, api.databaseMs, hand.databaseMs, api.statements].map(
      (value) => short(value ?? undefined),
    ),
    `${short(api.peakMb ?? undefined)} MB`,
    isCompared ? 'yes' : '–',
  ]);
  return table(head, rows);
}

/** The mathematics beside NetworkX's, as Markdown. */
export function mathematicsText(graphs: readonly MathematicsResult[]): string {
  const version = graphs[0]?.networkX ?? '';
  const rows = graphs.flatMap(({ graph, size, compared }) =>
    compared.map(({ measure, ourCpuMs, networkXCpuMs, maxDifference }) => [
      graph,
      `${short(size.actors)} / ${short(size.pairs)}`,
      measure,
      short(ourCpuMs),
      short(networkXCpuMs),
      String(maxDifference),
    ]),
  );
  const head = ['graph', 'actors / pairs', 'measure', 'CPU, ms', 'CPU, NetworkX, ms', 'greatest difference'];
  return `## Mathematics\n\nOn the same graph of pairs, in this project and in NetworkX ${version}; values are shares of 1 or whole numbers. MODULARITY is that of our division into blocs.\n\n${table(head, rows)}`;
}
