import type { ActorRecord, AliasRecord, BulkRecords, Evidenced, PlainRecord } from '../graph/bulk-records.js';
import { background, type Plot, plotOf } from './world-background.js';
import { claimsOf } from './world-claims.js';
import { CORE_ACTORS, CORE_SOURCES, coreClaims } from './world-core.js';
import { actorOf, actorRecord, aliasesOf, placeOf, placeRecord, sourceRecord } from './world-names.js';

/**
 * Ids of the 64 core actors. They and the relations between them, of the types DEFENSE_COOPERATION_WITH, TRADE_AGREEMENT_WITH and
 * DIPLOMATIC_SUPPORT_FOR, are the same in a world of any size, and no other relation of these types touches them.
 */
export const CORE: readonly string[] = CORE_ACTORS.map((actor) => actor.id);

/** To be counted up with every change of what a world of the same size holds. */
export const WORLD_VERSION = 1;

/** The core, and something around it. */
const SMALLEST = 5000;

/**
 * A made world of so many relations with their claims, passages and sources, for measuring. The same number gives the same world.
 * Claims are made while they are read; each stream can be read several times.
 */
export function world(relations: number): BulkRecords {
  if (!Number.isSafeInteger(relations) || relations < SMALLEST)
    throw new RangeError(`a world has ${SMALLEST} relations or more, not ${relations}`);
  const plot = plotOf(relations);
  return {
    actors: again(() => actors(plot)),
    places: again(() => places(plot)),
    aliases: again(() => aliases(plot)),
    sources: again(() => sources(plot)),
    claims: again(() => claims(plot)),
  };
}

/** Ids of the actors with the most relations in a world of that size, the greatest first. */
export function hubs(relations: number, most = 16): readonly string[] {
  return Array.from({ length: Math.min(most, plotOf(relations).actors) }, (_, rank) => actorOf(rank).id);
}

function again<T>(start: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: start };
}

function* actors(plot: Plot): Generator<ActorRecord> {
  for (const actor of CORE_ACTORS) yield actorRecord(actor);
  for (let rank = 0; rank < plot.actors; rank++) yield actorRecord(actorOf(rank));
}

function* places(plot: Plot): Generator<PlainRecord> {
  for (let rank = 0; rank < plot.places; rank++) yield placeRecord(rank);
}

function* aliases(plot: Plot): Generator<AliasRecord> {
  for (const actor of CORE_ACTORS) yield* aliasesOf(actor);
  for (let rank = 0; rank < plot.actors; rank++) yield* aliasesOf(actorOf(rank));
  for (let rank = 0; rank < plot.places; rank++) yield* aliasesOf(placeOf(rank));
}

function otherSources({ relations }: Plot): number {
  return Math.max(10, Math.round(relations / 50) - CORE_SOURCES.length);
}

function* sources(plot: Plot): Generator<PlainRecord> {
  for (const id of CORE_SOURCES) yield sourceRecord(id);
  for (let i = 1; i <= otherSources(plot); i++) yield sourceRecord(`src-w-${i}`);
}

function* claims(plot: Plot): Generator<Evidenced> {
  yield* coreClaims();
  const count = otherSources(plot);
  let number = 0;
  for (const { plan, choices } of background(plot)) {
    // a source speaks of what belongs together: its claims lie side by side
    const first = Math.floor((number / plot.relations) * count);
    const sourceOf = () => `src-w-${1 + ((first + choices.between(0, 9)) % count)}`;
    yield* claimsOf(plan, sourceOf, choices);
    number += 1;
  }
}
