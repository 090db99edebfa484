import type { Evidenced } from '../graph/bulk-records.js';
import type { RelationType } from '../graph/relation-id.js';
import { claimsOf, firstClaim, type Plan } from './world-claims.js';
import type { WorldActor } from './world-names.js';
import { Choices } from './world-random.js';

const SIZE = 64;
const SOURCES = 80;
/** Of each type an actor has this many partners at least by relations that hold today; some more no longer do. */
const PARTNERS = 26;
const FORMER = 2;

/** The types that the core is walked by; the rest of a world has none of them at a core actor. */
export const CORE_TYPES: readonly RelationType[] = [
  'DEFENSE_COOPERATION_WITH',
  'TRADE_AGREEMENT_WITH',
  'DIPLOMATIC_SUPPORT_FOR',
];

/** The actors of the core. */
export const CORE_ACTORS: readonly WorldActor[] = Array.from({ length: SIZE }, (_, i) => {
  const number = String(i + 1).padStart(2, '0');
  return { id: `core-${number}`, name: `Core ${number}`, kind: 'State' };
});

/** Sources that only the core cites. */
export const CORE_SOURCES: readonly string[] = Array.from(
  { length: SOURCES },
  (_, i) => `src-core-${String(i + 1).padStart(2, '0')}`,
);

/** The relations of the core. */
function* plans(): Generator<Plan> {
  for (const type of CORE_TYPES) {
    const isDirected = type === 'DIPLOMATIC_SUPPORT_FOR';
    // in a ring: actor i with the next ones, so that a symmetric type gives each end half of its partners
    const steps = isDirected ? PARTNERS : PARTNERS / 2;
    for (let step = 1; step <= steps + FORMER; step++) {
      for (const [place, actor] of CORE_ACTORS.entries()) {
        const other = CORE_ACTORS[(place + step) % SIZE] as WorldActor;
        const [from, to] = isDirected || actor.id < other.id ? [actor, other] : [other, actor];
        yield* spells(
          { type, from, to, key: `core-${from.id}-${to.id}-${type.slice(0, 2).toLowerCase()}` },
          step,
          steps,
        );
      }
    }
  }
}

/** One spell that holds or has ended, and for every seventh pair an earlier one that was superseded. */
function* spells(pair: Pick<Plan, 'type' | 'from' | 'to' | 'key'>, step: number, holding: number): Generator<Plan> {
  const choices = new Choices('core', pair.key);
  const year = choices.between(1990, 2018);
  const key = `${pair.key}-2`;
  const confidence = choices.of(['LOW', 'MODERATE', 'HIGH']);
  const earlier = { ...pair, key: `${pair.key}-1`, confidence, spell: String(year - 20), since: String(year - 20) };
  const isChanged = choices.chance(0.08);
  if (isChanged) yield earlier;
  const supersedes = isChanged ? { supersedes: firstClaim(earlier.key) } : {};
  const until = step > holding ? String(choices.between(2020, 2024)) : '..';
  yield {
    ...pair,
    ...supersedes,
    key,
    confidence,
    spell: String(year),
    since: `${year}-0${choices.between(1, 9)}`,
    until,
  };
}

let count: number | undefined;

/** How many relations the core has. */
export function coreRelations(): number {
  count ??= [...plans()].length;
  return count;
}

/** The claims of the core, the same in every world. */
export function* coreClaims(): Generator<Evidenced> {
  for (const plan of plans()) {
    const choices = new Choices('core claims', plan.key);
    yield* claimsOf(plan, () => choices.of(CORE_SOURCES), choices);
  }
}
