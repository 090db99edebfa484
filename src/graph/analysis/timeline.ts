/** What placing in time needs of a relation. */
export interface Placeable {
  readonly id: string;
  /** Earliest first day, ISO; null where the relation has no start. */
  readonly start: string | null;
  /** Ids of the relations whose place it has taken. */
  readonly supersedes: readonly string[];
}

/** How an entry came to its place: by its own date, by its neighbours in a chain of supersession, or not at all. */
export type Placement = 'DATED' | 'BY_SUPERSESSION' | 'UNDATED';

/** A relation in its place. */
export interface TimelineEntry {
  readonly relationId: string;
  readonly placement: Placement;
}

/** Where a relation stands: a day, and among the entries of that day before a dated one, with it, or behind it. */
interface Place {
  readonly day: string;
  readonly side: -1 | 0 | 1;
}

/**
 * Relations in order of time: by their start; one without a date stands right behind the latest that it supersedes, else right before the
 * earliest that supersedes it. Chains without any date come after that, each in its own order, and what nothing tells comes last.
 */
export function timelineOf(relations: readonly Placeable[]): TimelineEntry[] {
  const links = linksOf(relations);
  const places = placesOf(relations, links);
  const keys = relations.map((relation) => {
    const { id, start } = relation;
    const chain = [id, ...reached(id, (one) => [...links.before(one), ...links.after(one)])].sort();
    const isChained = chain.length > 1;
    const { day, side } = places.get(id) ?? { day: NEVER, side: isChained ? 0 : 1 };
    const depth = String(reached(id, links.before).size).padStart(6, '0');
    const placement: Placement = start !== null ? 'DATED' : isChained ? 'BY_SUPERSESSION' : 'UNDATED';
    return { entry: { relationId: id, placement }, key: `${day} ${side + 1} ${chain[0]} ${depth} ${id}` };
  });
  return keys.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry);
}

/** Sorts behind every day. */
const NEVER = 'never';

interface Links {
  before(id: string): readonly string[];
  after(id: string): readonly string[];
}

function linksOf(relations: readonly Placeable[]): Links {
  const known = new Set(relations.map(({ id }) => id));
  const before = new Map(relations.map(({ id, supersedes }) => [id, supersedes.filter((other) => known.has(other))]));
  const after = new Map<string, string[]>();
  for (const { id } of relations) {
    for (const other of before.get(id) ?? []) after.set(other, [...(after.get(other) ?? []), id]);
  }
  return { before: (id) => before.get(id) ?? [], after: (id) => after.get(id) ?? [] };
}

/** The places that dates give, first forward along supersession, then backward to what is left. */
function placesOf(relations: readonly Placeable[], { before, after }: Links): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, start } of relations) if (start !== null) places.set(id, { day: start, side: 0 });
  const spread = (towards: (id: string) => readonly string[], pick: (found: Place[]) => Place | undefined) => {
    for (let isMoving = true; isMoving; ) {
      isMoving = false;
      for (const { id } of relations) {
        const found = towards(id).flatMap((other) => places.get(other) ?? []);
        const place = places.has(id) ? undefined : pick(found.sort(byPlace));
        if (place) places.set(id, place);
        isMoving ||= place !== undefined;
      }
    }
  };
  spread(before, (found) => found.slice(-1).map(({ day }): Place => ({ day, side: 1 }))[0]);
  spread(after, ([first]) => first && { day: first.day, side: first.side === 0 ? -1 : first.side });
  return places;
}

function byPlace(a: Place, b: Place): number {
  return a.day === b.day ? a.side - b.side : a.day < b.day ? -1 : 1;
}

/** All that can be reached by steps, without the beginning; cycles are found by `check`, and do no harm here. */
function reached(id: string, steps: (id: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...steps(id)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id || seen.has(next)) continue;
    seen.add(next);
    waiting.push(...steps(next));
  }
  return seen;
}
