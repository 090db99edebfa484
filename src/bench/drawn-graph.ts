import type { ActorRecord, BulkRecords, Evidenced } from '../graph/bulk-records.js';
import { PROJECTING } from '../graph/relation-id.js';
import { RELATION_TYPES } from '../graph/relation-types.generated.js';
import { claimsOf, firstClaim, type Plan } from './world-claims.js';
import { actorOf, actorRecord, sourceRecord, type WorldActor } from './world-names.js';
import { Choices, Weights } from './world-random.js';

/** Actors that are related only among themselves, and how many relations they have today. */
export interface DrawnGroup {
  readonly actors: number;
  readonly relations: number;
}

/** What pictures are drawn of: the size that has to be quick, and one beyond what reads well. */
export const DRAWN = { usual: { actors: 150, relations: 400 }, large: { actors: 1000, relations: 10_000 } } as const;

const SOURCES = Array.from({ length: 20 }, (_, i) => `src-drawn-${i + 1}`);
const TYPES = PROJECTING.filter((type) => (RELATION_TYPES[type].to as readonly string[]).includes('Actor'));

/** Of a hundred actors so many have a position; the others are placed by what they are tied to. */
const SEATED = 0.6;
/** What stands without a date and replaces what stood before; what is new to the record; the rest is dated. */
const CHANGED = 0.2;
const NEW = 0.2;
/** For each relation of today so many that have ended. */
const ENDED = 0.1;

/** A graph of both groups, side by side. The same each time. */
export function drawnGraph(): BulkRecords {
  const groups = [actorsOf('usual'), actorsOf('large')] as const;
  return {
    actors: groups.flatMap((actors) => actors.map(seated)),
    places: [],
    aliases: [],
    sources: SOURCES.map(sourceRecord),
    claims: again(function* () {
      yield* claimsAmong(groups[0], DRAWN.usual);
      yield* claimsAmong(groups[1], DRAWN.large);
    }),
  };
}

/** Ids of a group's actors, those with most relations first. */
export function idsOf(group: keyof typeof DRAWN): string[] {
  return actorsOf(group).map(({ id }) => id);
}

function actorsOf(group: keyof typeof DRAWN): WorldActor[] {
  const first = group === 'usual' ? 0 : DRAWN.usual.actors;
  return Array.from({ length: DRAWN[group].actors }, (_, i) => actorOf(first + i));
}

function seated(actor: WorldActor): ActorRecord {
  const record = actorRecord(actor);
  const choices = new Choices('seat', actor.id);
  if (!choices.chance(SEATED)) return record;
  const seat = { longitude: choices.between(-1800, 1800) / 10, latitude: choices.between(-500, 600) / 10 };
  return { ...record, properties: { ...record.properties, ...seat } };
}

function* claimsAmong(actors: readonly WorldActor[], group: DrawnGroup): Generator<Evidenced> {
  const choices = new Choices('drawn', group.actors);
  for (const plan of plansAmong(actors, group, choices)) yield* claimsOf(plan, () => choices.of(SOURCES), choices);
}

/** So many relations that stand today, with what they replaced, and some that have ended. */
function* plansAmong(actors: readonly WorldActor[], group: DrawnGroup, choices: Choices): Generator<Plan> {
  const weights = new Weights(actors.map((_, rank) => (rank + 8) ** -0.6));
  const taken = new Set<string>();
  const ended = Math.round(group.relations * ENDED);
  for (let number = 0; number < group.relations + ended; number++) {
    const tie = tieAmong(actors, weights, taken, choices);
    const plan = { ...tie, key: `d-${group.actors}-${number}`, confidence: choices.of(['LOW', 'MODERATE', 'HIGH']) };
    const year = choices.between(1950, 2010);
    const since = `${year}-0${choices.between(1, 9)}`;
    const dated = { ...plan, spell: String(year), since };
    if (number >= group.relations) yield { ...dated, until: String(choices.between(year + 1, 2020)) };
    else if (choices.chance(CHANGED)) {
      yield { ...plan, key: `${plan.key}-0`, spell: 'before' };
      yield { ...plan, spell: 'now', supersedes: firstClaim(`${plan.key}-0`) };
    } else if (choices.chance(NEW / (1 - CHANGED))) yield { ...plan, spell: 'now' };
    else yield { ...dated, until: '..' };
  }
}

/** A type and two ends that no relation has yet. */
function tieAmong(
  actors: readonly WorldActor[],
  weights: Weights,
  taken: Set<string>,
  choices: Choices,
): Pick<Plan, 'type' | 'from' | 'to'> {
  for (;;) {
    const [one, other] = [actors[weights.choose(choices)], actors[weights.choose(choices)]];
    const type = choices.of(TYPES);
    if (!one || !other || one === other) continue;
    const [from, to] = RELATION_TYPES[type].directed || one.id < other.id ? [one, other] : [other, one];
    const key = `${from.id} ${type} ${to.id}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return { type, from, to };
  }
}

function again<T>(start: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: start };
}
