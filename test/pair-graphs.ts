import { numbers } from '../src/graph/analysis/numbers.js';
import { graphOf, type PairGraph } from '../src/graph/analysis/pair-graph.js';
import { pairsOf } from '../src/graph/analysis/pair-sign.js';
import type { CountedRelation } from '../src/graph/analysis/relations-among.js';

// Graphs of pairs without a database, for comparing the mathematics with slow, plain ways to do it.

/** Directed and symmetric types of both signs, and one of none. */
const KINDS = [
  ['DEFENSE_COOPERATION_WITH', 1],
  ['DEFENSE_PLEDGE_TO', 1],
  ['DEFENSE_PLEDGE_TO', 1],
  ['TENSION_WITH', -1],
  ['MILITARY_PRESSURE_ON', -1],
  ['TAKES_POSITION_ON', 0],
] as const;

/** The graph of pairs that relations make; each is written `from sign to`, as in `a + b`, and is a pledge, pressure or a position. */
export function graphFrom(...texts: readonly string[]): PairGraph {
  const relations = texts.map((text): CountedRelation => {
    const [from = '', mark, to = ''] = text.split(' ');
    const [type, sign] = KINDS[mark === '+' ? 1 : mark === '-' ? 4 : 5];
    return { id: `${from}.${type}.${to}`, type, from, to, sign };
  });
  return graphOf(pairsOf(relations));
}

/** A random graph of pairs, `friendliness` of them friendly; some seeds leave it in several parts. */
export function randomPairGraph(seed: number, actors: number, relations: number, friendliness = 0.6): PairGraph {
  const next = numbers(seed);
  const below = (count: number) => Math.floor(next() * count);
  const found = new Map<string, CountedRelation>();
  for (let i = 0; i < relations; i++) {
    const kinds = KINDS.filter(([, sign]) => (next() < friendliness ? sign === 1 : sign !== 1));
    const [type, sign] = kinds[below(kinds.length)] ?? KINDS[0];
    const [from, to] = [`a${below(actors)}`, `a${below(actors)}`];
    const id = `${from}.${type}.${to}`;
    found.set(id, { id, type, from, to, sign });
  }
  return graphOf(pairsOf([...found.values()].sort((x, y) => (x.id < y.id ? -1 : 1))));
}
