import type { SourcesQuery } from '../operations.generated.js';

type RelationSources = SourcesQuery['subgraph']['relations'][number];

/** A source as it is named below a picture. */
export interface NamedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
}

/** The sources of some relations, those of most relations first. */
export interface SourceList {
  readonly sources: readonly NamedSource[];
  /** Whether every source of each of them is there: an answer holds only so many claims a relation. */
  readonly isComplete: boolean;
}

/** How many claims a relation, and passages a claim, can be asked for among so many relations. */
export function sourcesWithin(relations: number): { readonly claims: number; readonly passages: number } {
  const passages = relations <= 3000 ? 2 : 1;
  const claims = Math.floor((SOURCES_COST / Math.max(1, relations) - 7) / (5 + 20 * passages));
  return { claims: Math.min(20, Math.max(1, claims)), passages };
}

/** What the API lets the relations of one question cost, less what it asks for finding them. */
const SOURCES_COST = 180_000;

/** The distinct sources of those of the relations that are drawn. */
export function sourcesOf(relations: readonly RelationSources[], drawn: ReadonlySet<string>): SourceList {
  const found = new Map<string, { readonly source: NamedSource; count: number }>();
  let isComplete = true;
  for (const { id, sourceCount, claims } of relations) {
    if (!drawn.has(id)) continue;
    const own = new Map(claims.flatMap(({ evidence }) => evidence.map(({ source }) => [source.id, source] as const)));
    if (own.size < sourceCount) isComplete = false;
    for (const source of own.values()) {
      const known = found.get(source.id);
      if (known) known.count += 1;
      else found.set(source.id, { source, count: 1 });
    }
  }
  const all = [...found.values()].sort(
    (one, other) => other.count - one.count || (one.source.id < other.source.id ? -1 : 1),
  );
  return { sources: all.map(({ source }) => source), isComplete };
}

/** The sources in one paragraph: so many are named, the rest is counted. */
export function sourcesText({ sources, isComplete }: SourceList, most: number): string {
  if (sources.length === 0) return 'Sources: none.';
  const named = sources.slice(0, most).map(({ title, publisher }) => (publisher ? `${title} (${publisher})` : title));
  const rest = sources.length - named.length;
  const more = rest > 0 ? `; and ${rest.toLocaleString('en')} more` : '';
  return `Sources: ${named.join('; ')}${more}.${isComplete ? '' : ' Some relations have more sources than are counted here.'}`;
}
