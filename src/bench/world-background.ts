import { PROJECTING, type RelationType } from '../graph/relation-id.js';
import { RELATION_TYPES } from '../graph/relation-types.generated.js';
import { firstClaim, type Plan } from './world-claims.js';
import { CORE_ACTORS, CORE_TYPES, coreRelations } from './world-core.js';
import { actorOf, type Entity, placeOf } from './world-names.js';
import { Choices, Weights } from './world-random.js';

/** How many of each kind surround the core, and how relations are shared among them. */
export interface Plot {
  readonly relations: number;
  /** Actors outside the core, by rank. */
  readonly actors: number;
  readonly places: number;
  readonly weights: Weights;
  readonly placeWeights: Weights;
}

/** A relation, and the choices that its claims go on with. */
interface Planned {
  readonly plan: Plan;
  readonly choices: Choices;
}

type Pair = Pick<Plan, 'type' | 'from' | 'to'>;
type Dates = Pick<Plan, 'spell' | 'since' | 'until' | 'confidence'>;

/** Degrees fall with the rank to this power: few have very many, as in a power law of exponent 1 + 1 / 0.77 = 2.3. */
const FALL = 0.77;
/** Relations of each core actor to the rest. */
const CORE_TOUCHES = 4;
/** Pairs with a later spell of the same type, besides those that come about by themselves. */
const LATER = 0.045;
const SUPERSEDING = 0.8;
const LAST_YEAR = 2023;

const LIKELY: Partial<Record<RelationType, number>> = {
  MILITARY_PRESSURE_ON: 5,
  DEFENSE_COOPERATION_WITH: 3,
  TRADE_AGREEMENT_WITH: 3,
  DIPLOMATIC_RELATIONS_WITH: 3,
  DIPLOMATIC_SUPPORT_FOR: 2,
  HIGH_LEVEL_EXCHANGE_WITH: 2,
};
const TYPES = new Weights(PROJECTING.map((type) => LIKELY[type] ?? 1));
const TOUCHING = PROJECTING.filter((type) => !CORE_TYPES.includes(type) && takes(type, 'Actor'));

function takes(type: RelationType, label: string): boolean {
  return (RELATION_TYPES[type].to as readonly string[]).includes(label);
}

/** What surrounds the core in a world of so many relations. */
export function plotOf(relations: number): Plot {
  const actors = Math.round(300 * (relations / 10_000) ** 0.85) - CORE_ACTORS.length;
  const places = Math.max(20, Math.round(actors / 50));
  const ranked = (count: number) =>
    new Weights(Array.from({ length: count }, (_, rank) => (rank + Math.sqrt(count) / 6) ** -FALL));
  return { relations, actors, places, weights: ranked(actors), placeWeights: ranked(places) };
}

/**
 * The relations outside the core. Each belongs to its end of the lower rank: what one owner has must differ only among itself, and nothing
 * has to be kept of the owners before.
 */
export function* background(plot: Plot): Generator<Planned> {
  let number = 0;
  const key = () => {
    number += 1;
    return `w-${String(number).padStart(7, '0')}`;
  };
  yield* touches(plot, key);
  const count = plot.relations - coreRelations() - number;
  const { weights } = plot;
  const shares = new Weights(
    Array.from({ length: plot.actors }, (_, rank) => {
      const after = weights.before(rank + 1);
      return (after - weights.before(rank)) * (weights.total - after);
    }),
  );
  let done = 0;
  for (let rank = 0; rank < plot.actors; rank++) {
    const due = Math.round((shares.before(rank + 1) / shares.total) * count);
    yield* owned(plot, rank, due - done, key);
    done = due;
  }
}

/** The few relations of core actors to the rest. */
function* touches({ relations, actors }: Plot, key: () => string): Generator<Planned> {
  for (const [place, actor] of CORE_ACTORS.entries()) {
    const choices = new Choices('touches', relations, actor.id);
    for (let i = 0; i < CORE_TOUCHES; i++) {
      const type = TOUCHING[(place * CORE_TOUCHES + i) % TOUCHING.length] as RelationType;
      const pair = ordered(type, actor, actorOf(choices.between(0, actors - 1)));
      yield { plan: { key: key(), ...pair, ...datesOf(choices) }, choices };
    }
  }
}

/** So many relations of the actor of a rank to actors of higher ranks, and to places. */
function* owned(plot: Plot, rank: number, count: number, key: () => string): Generator<Planned> {
  const choices = new Choices('owner', plot.relations, rank);
  const latest = new Map<string, { readonly year: number; readonly key: string }>();
  let left = count;
  const spell = (pair: Pair): Planned[] => {
    const id = `${pair.type} ${pair.from.id} ${pair.to.id}`;
    const before = latest.get(id);
    if (left === 0 || (before && before.year > LAST_YEAR - 2)) return [];
    left -= 1;
    const dates = datesOf(choices, before?.year);
    const plan = { key: key(), ...pair, ...dates };
    latest.set(id, { year: dates.since === undefined ? LAST_YEAR : Number(dates.spell), key: plan.key });
    const isChange = before !== undefined && choices.chance(SUPERSEDING);
    return [{ plan: isChange ? { ...plan, supersedes: firstClaim(before.key) } : plan, choices }];
  };
  while (left > 0) {
    const pair = pairOf(plot, rank, choices);
    yield* spell(pair);
    if (choices.chance(LATER)) yield* spell(pair);
  }
}

/** A relation's type and ends, in stored order. */
function pairOf({ actors, weights, placeWeights }: Plot, rank: number, choices: Choices): Pair {
  const owner = actorOf(rank);
  for (;;) {
    const type = PROJECTING[TYPES.choose(choices)] as RelationType;
    if (takes(type, 'Place') && (!takes(type, 'Actor') || choices.chance(0.5)))
      return { type, from: owner, to: placeOf(placeWeights.choose(choices)) };
    if (rank + 1 === actors) continue;
    const other = actorOf(weights.choose(choices, rank + 1));
    if (takes(type, 'Actor')) return choices.chance(0.5) ? ordered(type, owner, other) : ordered(type, other, owner);
    // a membership leads to a body, whichever of the two that is
    if (takes(type, other.kind)) return { type, from: owner, to: other };
    if (takes(type, owner.kind)) return { type, from: other, to: owner };
  }
}

/** A symmetric type has its ends in alphabetical order. */
function ordered(type: RelationType, first: Entity, second: Entity): Pair {
  const isStored = RELATION_TYPES[type].directed || first.id < second.id;
  return isStored ? { type, from: first, to: second } : { type, from: second, to: first };
}

/** A spell, later than the year of an earlier one if there is one. */
function datesOf(choices: Choices, after?: number): Dates {
  const confidence = choices.of(['LOW', 'MODERATE', 'MODERATE', 'HIGH', 'HIGH']);
  if (after === undefined && choices.chance(0.07)) return { confidence, spell: 'now' };
  const year =
    after === undefined ? choices.between(1950, 2015) : choices.between(after + 2, Math.min(after + 25, LAST_YEAR));
  const since = choices.of([
    `${year}`,
    `${year}-0${choices.between(1, 9)}`,
    `${year}-1${choices.between(0, 2)}-2${choices.between(0, 8)}`,
  ]);
  const dates = { confidence, spell: String(year), since };
  if (choices.chance(0.25)) return { ...dates, until: String(choices.between(year + 1, Math.min(year + 20, 2024))) };
  return choices.chance(0.75) ? { ...dates, until: '..' } : dates;
}
