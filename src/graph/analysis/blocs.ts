import { setImmediate } from 'node:timers/promises';
import type { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { undirectedGraph } from './graphology-graphs.js';
import { numbers } from './numbers.js';
import type { PairGraph } from './pair-graph.js';
import type { Pair } from './pair-sign.js';
import { rounded } from './ranking.js';
import { refined, type SignedNeighbours, signedNeighbours } from './refine-division.js';
import { type Fit, fitOf } from './signed-modularity.js';

// its types speak of a default export, its module is the function itself
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Actors that stand together. */
export interface BlocRecord {
  /** Ids, those with most friendly pairs within first, then by id. */
  readonly actorIds: readonly string[];
  readonly size: number;
  readonly friendlyWithin: number;
  readonly adverseWithin: number;
  readonly friendlyOut: number;
  readonly adverseOut: number;
  /** Of the relations between them. */
  readonly relationIds: readonly string[];
}

/** A graph of pairs divided into blocs. */
export interface BlocsRecord extends Fit {
  readonly resolution: number;
  readonly runs: number;
  readonly seed: number;
  readonly agreeing: number;
  /** The pairs that contradict the division. */
  readonly frustrated: readonly Pair[];
  /** Largest first, then by least id. */
  readonly blocs: readonly BlocRecord[];
}

/** The resolutions to choose from where none is asked for. */
const RESOLUTIONS = [1, 0.5, 0.25, 0.1];

/** Starts that are tried, fewer where so many actors and ties would take more than about a second. */
const MOST_RUNS = 10;
const STEPS = 400_000;

/**
 * Divides a graph of pairs into blocs: the best of several runs of Louvain's method on friendly pairs, each refined by signed modularity.
 * Without a resolution, the one whose division fewest pairs contradict, the greatest of several such. Lets others have their turn between runs.
 */
export async function blocsOf(graph: PairGraph, resolution: number | null): Promise<BlocsRecord> {
  const resolutions = resolution === null ? RESOLUTIONS : [resolution];
  const dividing = dividingOf(graph, runsFor(graph, resolutions.length));
  let best: Divided | undefined;
  for (const one of resolutions) {
    const divided = await bestRun(dividing, one);
    if (!best || divided.frustrated.length < best.frustrated.length) best = divided;
  }
  if (!best) throw new Error('there is no resolution to divide by');
  const { division, fit, ...told } = best;
  return { ...told, ...fit, blocs: blocsIn(graph, division) };
}

function runsFor({ actors, pairs }: PairGraph, resolutions: number): number {
  const steps = resolutions * (actors.length + 2 * pairs.length);
  return Math.max(1, Math.min(MOST_RUNS, Math.floor(STEPS / steps)));
}

/** A graph in the forms that its runs need. */
interface Dividing {
  readonly graph: PairGraph;
  readonly runs: number;
  readonly friendly: UndirectedGraph;
  readonly neighbours: SignedNeighbours;
  readonly fitting: ReturnType<typeof fitOf>;
}

function dividingOf(graph: PairGraph, runs: number): Dividing {
  const friendly = undirectedGraph(
    graph.actors,
    graph.pairs.filter(({ sign }) => sign === 1),
  );
  return { graph, runs, friendly, neighbours: signedNeighbours(graph), fitting: fitOf(graph) };
}

interface Run {
  readonly seed: number;
  readonly division: readonly number[];
  readonly fit: Fit;
}

type Divided = Run & Omit<BlocsRecord, keyof Fit | 'blocs'>;

/** The run of greatest signed modularity, the first of several such, and how many runs ended in its division. */
async function bestRun(dividing: Dividing, resolution: number): Promise<Divided> {
  const { graph, runs } = dividing;
  const tried: Run[] = [];
  for (let seed = 1; seed <= runs; seed++) {
    await setImmediate();
    tried.push(runOnce(dividing, resolution, seed));
  }
  const best = tried.reduce((a, b) => (worthOf(b) > worthOf(a) ? b : a));
  const key = best.division.join();
  const isWithin = withinBlocs(graph, best.division);
  return {
    ...best,
    resolution,
    runs,
    agreeing: tried.filter(({ division }) => division.join() === key).length,
    frustrated: graph.pairs.filter((pair) => pair.sign === (isWithin(pair) ? -1 : 1)),
  };
}

function runOnce({ graph, friendly, neighbours, fitting }: Dividing, resolution: number, seed: number): Run {
  const found = louvain(friendly, { getEdgeWeight: null, resolution, rng: numbers(seed) });
  const start = graph.actors.map((id) => found[id] ?? -1);
  const division = refined(neighbours, start, resolution);
  const { modularity, signedModularity } = fitting(division, resolution);
  return { seed, division, fit: { modularity: shown(modularity), signedModularity: shown(signedModularity) } };
}

const worthOf = ({ fit }: Run) => fit.signedModularity ?? 0;
const shown = (value: number | null) => (value === null ? null : rounded(value));

/** Tells whether both ends of a pair are in one bloc. */
function withinBlocs({ actors }: PairGraph, division: readonly number[]): (pair: Pair) => boolean {
  const blocs = new Map(actors.map((id, place) => [id, division[place]]));
  return ({ a, b }) => blocs.get(a) === blocs.get(b);
}

function blocsIn(graph: PairGraph, division: readonly number[]): BlocRecord[] {
  const members: string[][] = [];
  graph.actors.forEach((id, place) => {
    const bloc = division[place] ?? -1;
    members[bloc] ??= [];
    members[bloc].push(id);
  });
  const touching = pairsByBloc(graph, division);
  // they are numbered by their least ids, and what is equal stays in that order
  return members.map((ids, bloc) => blocOf(ids, touching.get(bloc) ?? [])).sort((x, y) => y.size - x.size);
}

/** The pairs with an end in each bloc. */
function pairsByBloc({ actors, pairs }: PairGraph, division: readonly number[]): Map<number, Pair[]> {
  const blocs = new Map(actors.map((id, place) => [id, division[place] ?? -1]));
  const touching = new Map<number, Pair[]>();
  for (const pair of pairs) {
    for (const bloc of new Set([blocs.get(pair.a) ?? -1, blocs.get(pair.b) ?? -1])) {
      const own = touching.get(bloc);
      if (own) own.push(pair);
      else touching.set(bloc, [pair]);
    }
  }
  return touching;
}

function blocOf(ids: readonly string[], touching: readonly Pair[]): BlocRecord {
  const own = new Set(ids);
  const within = touching.filter(({ a, b }) => own.has(a) && own.has(b));
  const out = touching.filter(({ a, b }) => !(own.has(a) && own.has(b)));
  const count = (pairs: readonly Pair[], sign: number) => pairs.filter((pair) => pair.sign === sign).length;
  const friends = new Map(ids.map((id) => [id, 0]));
  for (const { a, b, sign } of within) {
    if (sign === 1) for (const end of [a, b]) friends.set(end, (friends.get(end) ?? 0) + 1);
  }
  return {
    actorIds: [...ids].sort((x, y) => (friends.get(y) ?? 0) - (friends.get(x) ?? 0) || (x < y ? -1 : 1)),
    size: ids.length,
    friendlyWithin: count(within, 1),
    adverseWithin: count(within, -1),
    friendlyOut: count(out, 1),
    adverseOut: count(out, -1),
    relationIds: within.flatMap(({ relations }) => relations.map(({ id }) => id)).sort(),
  };
}
