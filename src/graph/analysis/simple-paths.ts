import { intersection, type Times, union } from './path-time.js';

// Simple paths of one length and weight in lexicographic order, in a graph that is read while it is walked.

/** One way over a hop: what it costs, and when. */
export interface Choice {
  readonly cost: number;
  readonly times: Times;
}

/** What a hop offers, or what a beginning of a path comes to: for each cost the times at which it can be had. */
export type Choices = readonly Choice[];

/** Where one can go from an actor, in order of the ids. */
export interface Successors {
  readonly ids: readonly string[];
  readonly hops: readonly Choices[];
}

/** What is known of the graph. */
export interface Known {
  /** Those from which the end may be so many hops away; undefined if they have not been read. */
  successors(actor: string, hopsLeft: number): Successors | undefined;
  /** The weights of walks of exactly so many hops to the end, as bits; undefined if not known. */
  weightsToEnd(actor: string, hops: number): number | undefined;
}

/** Which paths. */
export interface Cell {
  readonly from: string;
  readonly to: string;
  readonly hops: number;
  readonly weight: number;
  /** The dearest hop. */
  readonly mostCost: number;
}

/** Where to begin, and when to stop. */
export interface WalkBounds {
  /** The beginning of a path, to go on with it and what comes after it. */
  readonly resume: readonly string[];
  readonly paths: number;
  /** How many actors to name at a time that have to be read. */
  readonly ahead: number;
  readonly steps: number;
}

/** What a walk has found. */
export interface Walked {
  /** The paths before the first actor that has to be read. */
  readonly paths: readonly (readonly string[])[];
  /** The path to that actor; null if all is known. */
  readonly resume: readonly string[] | null;
  /** Actors to read, that one first, then those that will be needed next. */
  readonly wanted: readonly string[];
  readonly steps: number;
  /** Whether it ended for want of steps. */
  readonly isCut: boolean;
}

const NOWHERE: Choices = [{ cost: 0, times: null }];

/** Walks on from `resume` until there are enough paths, or enough actors to read, or nothing is left. */
export function walk(known: Known, cell: Cell, bounds: WalkBounds): Walked {
  const walker = new Walker(known, cell, bounds);
  walker.go([cell.from], NOWHERE, true);
  const { paths, resume, wanted, steps } = walker;
  return { paths, resume, wanted: [...wanted], steps, isCut: steps > bounds.steps };
}

class Walker {
  readonly paths: (readonly string[])[] = [];
  resume: readonly string[] | null = null;
  readonly wanted = new Set<string>();
  steps = 0;
  readonly #known: Known;
  readonly #cell: Cell;
  readonly #bounds: WalkBounds;
  #ahead = 0;

  constructor(known: Known, cell: Cell, bounds: WalkBounds) {
    this.#known = known;
    this.#cell = cell;
    this.#bounds = bounds;
  }

  /** Goes all ways from the end of a path; `tight`: it is a beginning of `resume`. False: stop. */
  go(path: string[], sofar: Choices, tight: boolean): boolean {
    const left = this.#cell.hops - path.length + 1;
    if (left === 0) return this.#arrive(path, sofar);
    const next = this.#known.successors(path.at(-1) as string, left);
    if (next === undefined) return this.#want(path);
    const first = tight ? this.#bounds.resume[path.length] : undefined;
    for (let i = 0; i < next.ids.length; i++) {
      const id = next.ids[i] as string;
      if (first !== undefined && id < first) continue;
      this.steps += 1;
      if (this.steps > this.#bounds.steps) return false;
      if ((id === this.#cell.to) !== (left === 1) || path.includes(id)) continue;
      const after = joined(sofar, next.hops[i] as Choices);
      if (!this.#canEnd(id, after, left - 1)) continue;
      path.push(id);
      const goOn = this.go(path, after, id === first);
      path.pop();
      if (!goOn) return false;
    }
    return true;
  }

  #arrive(path: readonly string[], sofar: Choices): boolean {
    // a path that can be had for less has been found under that weight
    if (Math.min(...sofar.map(({ cost }) => cost)) !== this.#cell.weight) return true;
    if (this.resume === null) this.paths.push([...path]);
    else this.#ahead += 1;
    return this.paths.length + this.#ahead < this.#bounds.paths;
  }

  #want(path: readonly string[]): boolean {
    this.resume ??= [...path];
    this.wanted.add(path.at(-1) as string);
    return this.wanted.size < this.#bounds.ahead;
  }

  #canEnd(actor: string, sofar: Choices, left: number): boolean {
    const { weight, mostCost } = this.#cell;
    const weights = this.#known.weightsToEnd(actor, left);
    for (const { cost } of sofar) {
      const rest = weight - cost;
      if (rest < 0) continue;
      if (weights === undefined ? left <= rest && rest <= mostCost * left : (weights >> rest) & 1) return true;
    }
    return false;
  }
}

/** What a beginning of a path comes to with one hop more: nothing where they have no time in common. */
function joined(sofar: Choices, hop: Choices): Choices {
  const byCost = new Map<number, Times>();
  for (const one of sofar) {
    for (const other of hop) {
      const times = intersection(one.times, other.times);
      if (times?.length === 0) continue;
      const cost = one.cost + other.cost;
      const before = byCost.get(cost);
      byCost.set(cost, before && times ? union([...before, ...times]) : byCost.has(cost) ? null : times);
    }
  }
  return [...byCost].map(([cost, times]) => ({ cost, times }));
}
