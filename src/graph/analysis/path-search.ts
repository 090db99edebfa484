import type { Reader } from '../../neo4j/transaction.js';
import { KnownGraph } from './known-graph.js';
import { dearestHop, type HopRules, readNeighbours } from './path-neighbours.js';
import { walk } from './simple-paths.js';

/** Which paths are sought. */
export interface PathQuery extends HopRules {
  /** Ids of two actors. */
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
}

/** Where a search ends at the latest. */
export interface SearchBounds {
  /** Relations read. */
  readonly relations: number;
  /** Continuations of paths looked at. */
  readonly steps: number;
  /** So few actors are read around the end before anything is read on the way from the start. */
  readonly few: number;
  /** How many actors on the way are read at a time at first; each time twice as many. */
  readonly ahead: number;
}

/** The first two are told in the SDL: about a second each. */
const BOUNDS: SearchBounds = { relations: 200_000, steps: 1_000_000, few: 8, ahead: 8 };

/** No more actors on the way are read at a time. */
const MOST_AHEAD = 512;

/** Paths as the ids of their actors, in order. */
export interface PathsFound {
  readonly paths: readonly { readonly actors: readonly string[]; readonly weight: number }[];
  /** Every path of at most this weight is among them. */
  readonly searchedWeight: number;
  /** Whether the search ended at its bounds. */
  readonly isCut: boolean;
  readonly relationsRead: number;
}

/**
 * The first simple paths by weight, number of hops and ids of their actors. For each weight and length in turn, a walk from the start in order of the
 * ids, kept to what can end there by levels read around the end; actors that it comes to and that are not known yet are read some at a
 * time. So what is found first is what comes first, and a search that is cut has found nothing wrong.
 */
export async function searchPaths(reader: Reader, query: PathQuery, bounds = BOUNDS): Promise<PathsFound> {
  const search = new Search(reader, query, bounds);
  const mostCost = dearestHop(query);
  const mostWeight = query.types.length === 0 ? 0 : mostCost * query.maxHops;
  let weight = 0;
  while (weight < mostWeight && (await search.find(weight + 1, mostCost))) weight += 1;
  const searchedWeight = query.types.length === 0 ? mostCost * query.maxHops : weight;
  const { paths, isCut, relationsRead } = search;
  return { paths, searchedWeight, isCut, relationsRead };
}

class Search {
  readonly paths: { actors: readonly string[]; weight: number }[] = [];
  isCut = false;
  relationsRead = 0;
  readonly #reader: Reader;
  readonly #query: PathQuery;
  readonly #bounds: SearchBounds;
  readonly #known: KnownGraph;
  #steps = 0;
  #ahead: number;

  constructor(reader: Reader, query: PathQuery, bounds: SearchBounds) {
    this.#reader = reader;
    this.#query = query;
    this.#bounds = bounds;
    this.#ahead = bounds.ahead;
    this.#known = new KnownGraph(query.from, query.to);
  }

  /** Finds the paths of a weight. False if the search is over with them. */
  async find(weight: number, mostCost: number): Promise<boolean> {
    const { maxHops, first } = this.#query;
    for (let hops = Math.ceil(weight / mostCost); hops <= Math.min(weight, maxHops); hops++) {
      this.isCut = !(await this.#findOf(hops, weight, mostCost));
      if (this.isCut || this.paths.length >= first) return false;
    }
    return true;
  }

  /** Finds the paths of a weight and length. False if the bounds were reached before. */
  async #findOf(hops: number, weight: number, mostCost: number): Promise<boolean> {
    const { from, to, first } = this.#query;
    for (let resume: readonly string[] = [from]; ; ) {
      const bounds = {
        resume,
        paths: first - this.paths.length,
        ahead: this.#ahead,
        steps: this.#bounds.steps - this.#steps,
      };
      const walked = walk(this.#known, { from, to, hops, weight, mostCost }, bounds);
      this.#steps += walked.steps;
      this.paths.push(...walked.paths.map((actors) => ({ actors, weight })));
      if (walked.resume === null || this.paths.length >= first) return !walked.isCut;
      if (walked.isCut || !(await this.#read(walked.wanted))) return false;
      resume = walked.resume;
    }
  }

  /** Reads the actors wanted, or one more level around the end while that is not the larger part of the work. */
  async #read(wanted: readonly string[]): Promise<boolean> {
    const { frontier, readAhead } = this.#known;
    const backward = frontier.length <= Math.max(this.#bounds.few, readAhead);
    const actors = backward ? frontier : wanted;
    const most = this.#bounds.relations - this.relationsRead;
    const read =
      actors.length === 0
        ? { found: new Map(), relations: 0 }
        : await readNeighbours(this.#reader, actors, backward, this.#query, most);
    this.relationsRead += read?.relations ?? most;
    if (!read) return false;
    if (backward) this.#known.addLevel(read.found);
    else {
      this.#known.addAhead(wanted, read.found);
      this.#ahead = Math.min(2 * this.#ahead, MOST_AHEAD);
    }
    return true;
  }
}
