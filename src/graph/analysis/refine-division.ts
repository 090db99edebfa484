import { neighboursOf, type PairGraph } from './pair-graph.js';

/** A graph of pairs for moving actors about: neighbours by place, and how many pairs there are of each sign. */
export interface SignedNeighbours {
  readonly friends: readonly (readonly number[])[];
  readonly foes: readonly (readonly number[])[];
  readonly friendlyPairs: number;
  readonly adversePairs: number;
}

/** Each actor's friends and foes. */
export function signedNeighbours({ actors, pairs }: PairGraph): SignedNeighbours {
  const friendly = pairs.filter(({ sign }) => sign === 1);
  const adverse = pairs.filter(({ sign }) => sign === -1);
  return {
    friends: neighboursOf(actors, friendly),
    foes: neighboursOf(actors, adverse),
    friendlyPairs: friendly.length,
    adversePairs: adverse.length,
  };
}

/** Falling apart can cost what moving has gained, so that both could go on for ever. */
const MOST_ROUNDS = 100;
/** What is less is the error of fractions. */
const LEAST_GAIN = 1e-9;

/**
 * A division in which no actor can move, to the bloc of a friend or to one of its own, so that signed modularity grows; each bloc is held
 * together by friendly pairs. Blocs are numbered in the order of their first actors.
 */
export function refined(graph: SignedNeighbours, division: readonly number[], resolution: number): number[] {
  let current = heldTogether(graph, division);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moving = new Moving(graph, current, resolution);
    if (!moving.settle()) break;
    current = heldTogether(graph, moving.division);
  }
  return current;
}

/** The parts of blocs that friendly pairs hold together. */
function heldTogether({ friends }: SignedNeighbours, division: readonly number[]): number[] {
  const parts: number[] = new Array(division.length).fill(-1);
  let count = 0;
  for (let start = 0; start < division.length; start++) {
    if (parts[start] !== -1) continue;
    const part = count++;
    const reached = [start];
    parts[start] = part;
    for (const here of reached) {
      for (const there of friends[here] ?? []) {
        if (parts[there] !== -1 || division[there] !== division[here]) continue;
        parts[there] = part;
        reached.push(there);
      }
    }
  }
  return parts;
}

/** What a bloc has. */
interface Totals {
  actors: number;
  /** Friends and foes of its actors, wherever they are. */
  friends: number;
  foes: number;
}

/** A division whose actors move one at a time. */
class Moving {
  readonly division: number[];
  private readonly blocs: Totals[];
  /** Numbers of blocs without actors. */
  private readonly free: number[] = [];

  constructor(
    private readonly graph: SignedNeighbours,
    division: readonly number[],
    private readonly resolution: number,
  ) {
    this.division = [...division];
    this.blocs = division.map(() => ({ actors: 0, friends: 0, foes: 0 }));
    for (let actor = 0; actor < division.length; actor++) this.count(actor, 1);
    this.blocs.forEach(({ actors }, bloc) => {
      if (actors === 0) this.free.push(bloc);
    });
  }

  /** Moves actors, in their order, until none gains by it; whether any has moved. Every move gains, so that it ends. */
  settle(): boolean {
    let hasMoved = false;
    for (let moves = 1; moves > 0; ) {
      moves = 0;
      for (let actor = 0; actor < this.division.length; actor++) {
        const to = this.bestFor(actor);
        if (to === this.division[actor]) continue;
        this.count(actor, -1);
        this.division[actor] = to;
        this.count(actor, 1);
        moves++;
      }
      hasMoved ||= moves > 0;
    }
    return hasMoved;
  }

  /** The bloc where an actor adds most to signed modularity: its own, a friend's, or a new one. */
  private bestFor(actor: number): number {
    const own = this.division[actor] ?? 0;
    const { friends = [], foes = [] } = { friends: this.graph.friends[actor], foes: this.graph.foes[actor] };
    if (friends.length === 0) return own;
    const links = new Map<number, number>([[own, 0]]);
    const link = (other: number, by: number) => {
      const bloc = this.division[other] ?? 0;
      links.set(bloc, (links.get(bloc) ?? 0) + by);
    };
    for (const friend of friends) link(friend, 1);
    const candidates = [...links.keys()];
    for (const foe of foes) link(foe, -1);
    let best = own;
    let most = this.worth(actor, own, links) + LEAST_GAIN;
    for (const bloc of candidates) {
      const worth = this.worth(actor, bloc, links);
      if (worth > most) [best, most] = [bloc, worth];
    }
    const isAlone = this.blocs[own]?.actors === 1;
    return !isAlone && most < 0 ? (this.free.pop() ?? own) : best;
  }

  /** What an actor adds in a bloc: its ties there, less those that chance would give; in a bloc of its own nothing. */
  private worth(actor: number, bloc: number, links: ReadonlyMap<number, number>): number {
    const { friendlyPairs, adversePairs, friends, foes } = this.graph;
    const [own, ownFoes] = [friends[actor]?.length ?? 0, foes[actor]?.length ?? 0];
    const isIn = this.division[actor] === bloc;
    const { friends: all, foes: allFoes } = this.blocs[bloc] ?? { friends: 0, foes: 0 };
    const byChance = (this.resolution * own * (isIn ? all - own : all)) / (2 * friendlyPairs);
    const foesByChance = adversePairs === 0 ? 0 : (ownFoes * (isIn ? allFoes - ownFoes : allFoes)) / (2 * adversePairs);
    return (links.get(bloc) ?? 0) - byChance + foesByChance;
  }

  private count(actor: number, by: 1 | -1): void {
    const number = this.division[actor] ?? 0;
    const bloc = this.blocs[number];
    if (!bloc) return;
    bloc.actors += by;
    bloc.friends += by * (this.graph.friends[actor]?.length ?? 0);
    bloc.foes += by * (this.graph.foes[actor]?.length ?? 0);
    if (bloc.actors === 0) this.free.push(number);
  }
}
