import { type BlocsRecord, blocsOf } from '../graph/analysis/blocs.js';
import { betweenness, type Centrality, degree, PAGERANK, pageRank } from '../graph/analysis/centrality.js';
import { SIDE_TAKING } from '../graph/analysis/counted.js';
import { directedGraph } from '../graph/analysis/graphology-graphs.js';
import { type PairGraph, pairGraph, sizeOf } from '../graph/analysis/pair-graph.js';
import { tiesOf } from '../graph/analysis/ranking.js';
import { fitOf } from '../graph/analysis/signed-modularity.js';
import { defaultView } from '../graph/view.js';
import { Database, type DatabaseSettings } from '../neo4j/database.js';
import { networkXValues, networkXVersion, type Values } from './networkx.js';
import { withSeed, withWorld } from './prepared.js';
import type { MathematicsResult } from './results.js';
import { median } from './statistics.js';

/** So many times each of ours is computed; the median counts. */
const ROUNDS = 7;

/** Compares our values with NetworkX's on the seeded graph and on made ones. Without NetworkX nothing is compared, and `note` is told so. */
export async function measureMathematics(
  sizes: readonly number[],
  home: string | null,
  note: (text: string) => void,
): Promise<MathematicsResult[]> {
  if ((await networkXVersion()) === null) {
    note('python3 with NetworkX is not there: the mathematics is not compared');
    return [];
  }
  const found = [await withSeed(home, note, (settings) => compareIn(settings, 'seed'))];
  for (const relations of sizes) {
    found.push(await withWorld(relations, home, note, (settings) => compareIn(settings, `${relations} relations`)));
  }
  return found;
}

async function compareIn(settings: DatabaseSettings, name: string): Promise<MathematicsResult> {
  const database = new Database(settings);
  try {
    const counted = { types: SIDE_TAKING, view: defaultView() };
    return await compare(
      name,
      await database.read((reader) => pairGraph(reader, { among: null, kinds: ['State'] }, counted)),
    );
  } finally {
    await database.close();
  }
}

async function compare(name: string, graph: PairGraph): Promise<MathematicsResult> {
  const blocs = await timed(() => blocsOf(graph, null));
  const ours = await oursOf(graph, blocs.found);
  const theirs = await networkXValues(exported(graph, blocs.found));
  const { resolution, runs, blocs: list } = blocs.found;
  return {
    graph: name,
    networkX: theirs.version,
    size: sizeOf(graph),
    blocs: { cpuMs: blocs.cpuMs, resolution, runs, count: list.length },
    compared: Object.entries(ours).map(([measure, { found, cpuMs }]) => ({
      measure,
      ourCpuMs: cpuMs,
      networkXCpuMs: theirs.cpuMs[measure] ?? Number.NaN,
      maxDifference: differenceOf(found, theirs.values[measure] ?? {}),
    })),
  };
}

/** Our values, each computed from the pairs on. */
async function oursOf(graph: PairGraph, { resolution, blocs }: BlocsRecord) {
  const { actors } = graph;
  const ties = tiesOf(graph, 'FRIENDLY');
  const places = new Map(blocs.flatMap(({ actorIds }, bloc) => actorIds.map((id) => [id, bloc] as const)));
  const division = actors.map((id) => places.get(id) ?? -1);
  const byActor = ({ values }: Centrality) => Object.fromEntries(values);
  return {
    DEGREE: await timed(() => byActor(degree(actors, ties))),
    PAGERANK: await timed(() => byActor(pageRank(actors, ties, 1))),
    BETWEENNESS: await timed(() => byActor(betweenness(actors, ties))),
    MODULARITY: await timed(() => {
      const { modularity, signedModularity } = fitOf(graph)(division, resolution);
      return { modularity: modularity ?? 0, signedModularity: signedModularity ?? 0 };
    }),
  };
}

/** A graph as networkx-values.py reads it. */
function exported(graph: PairGraph, { resolution, blocs }: BlocsRecord) {
  const ends = (ties: 'FRIENDLY' | 'ADVERSE') => tiesOf(graph, ties).map(({ a, b }) => [a, b]);
  const directed = directedGraph(graph.actors, tiesOf(graph, 'FRIENDLY'), 1);
  return {
    ...PAGERANK,
    actors: graph.actors,
    friendly: ends('FRIENDLY'),
    adverse: ends('ADVERSE'),
    ordered: directed.mapEdges((_, __, from, to) => [from, to]),
    blocs: blocs.map(({ actorIds }) => actorIds),
    resolution,
  };
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ found: T; cpuMs: number }> {
  const times: number[] = [];
  let found = await work();
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    found = await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return { found, cpuMs: median(times) };
}

/** Infinite where one of them has a value that the other has not. */
function differenceOf(ours: Values[string], theirs: Values[string]): number {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return Math.max(
    0,
    ...[...names].map((name) =>
      Math.abs((ours[name] ?? Number.POSITIVE_INFINITY) - (theirs[name] ?? Number.NEGATIVE_INFINITY)),
    ),
  );
}
