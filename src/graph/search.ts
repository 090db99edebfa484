import type { Reader } from '../neo4j/transaction.js';
import { fetchEntity } from './fetch-entity.js';
import { unaccented } from './names.js';
import type { EntityRecord, EntityTypename } from './records.js';
import type { Selection } from './selection.js';
import type { View } from './view.js';

/** Words that a search looks at: each becomes several clauses on each field, and the index allows a thousand in all. */
const MOST_WORDS = 8;

/** Words that the index does not keep: asked for as a must, they would find nothing. */
const NOT_KEPT = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** An entity that a search found. */
export interface SearchHitRecord {
  readonly entity: EntityRecord;
  readonly surface: string;
  readonly language: string | null;
}

/** Entities whose names hold the words, or begin with them, best first and then by id; blind to case, width and accents. */
export async function searchEntities(
  reader: Reader,
  text: string,
  kinds: readonly EntityTypename[],
  first: number,
  selection: Selection,
  view: View,
): Promise<SearchHitRecord[]> {
  const words = luceneQuery(text);
  if (words === null) return [];
  const entity = fetchEntity(selection, view);
  const names = { words: '$p.words', kinds: '$p.kinds', first: '$p.first' };
  const rows = await reader.rows(searchQuery(names, entity.text), { words, kinds, first });
  return rows.map((row) => {
    const [values, surfaces, language] = row.get('hit') as [unknown[], (string | null)[], string | null];
    return { entity: entity.read(values), surface: bestSurface(surfaces, text), language };
  });
}

/** The query of the entities found: what `entity` makes of the variable, the surfaces of the best name, its language. */
export function searchQuery(
  names: { words: string; kinds: string; first: string },
  entity: (variable: string) => string,
): string {
  return `CALL db.index.fulltext.queryNodes('entity_names', ${names.words}, {limit: 1000}) YIELD node, score
OPTIONAL MATCH (node)-[:NAMES]->(named:Actor|Place)
WITH CASE WHEN node:Alias THEN named ELSE node END AS entity, node, score
WHERE entity IS NOT NULL AND any(kind IN ${names.kinds} WHERE kind IN labels(entity))
WITH entity, node, score ORDER BY score DESC, node.id
WITH entity, max(score) AS score, collect(node)[0] AS fittest
ORDER BY score DESC, entity.id LIMIT ${names.first}
RETURN [${entity('entity')}, [fittest.surface, fittest.name, fittest.formalName, fittest.iso2, fittest.iso3, fittest.wikidata], fittest.language] AS hit`;
}

/** The name that holds the first word as it was written; else one with a word that is a letter away from it; else the first name. */
export function bestSurface(surfaces: readonly (string | null)[], text: string): string {
  const names = surfaces.filter((name) => name !== null);
  const [word = ''] = wordsOf(text);
  const near = (name: string) => wordsOf(name).some((one) => isOneLetterAway(one, word));
  return names.find((name) => unaccented(name).includes(word)) ?? names.find(near) ?? names[0] ?? '';
}

function wordsOf(text: string): readonly string[] {
  return unaccented(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two words differ by one letter that is other, missing, or has changed places with the next: what the index takes for near. */
function isOneLetterAway(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x = '', y = ''] = [a, b].map((letters) => letters.slice(start, letters.length - end).join(''));
  const isSwap = [...x].length === 2 && [...x].toReversed().join('') === y;
  return isSwap || Math.max([...x].length, [...y].length) <= 1;
}

/**
 * The words as a query of the full-text index: all of them, each as it is or as a beginning; long ones also with one letter astray.
 * A script without blanks is asked for as a phrase. Words that the index does not keep are no must beside others. Null if there is no letter or digit in the text.
 */
export function luceneQuery(text: string): string | null {
  const words = text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu);
  if (!words) return null;
  const isKept = (word: string) => !NOT_KEPT.has(unaccented(word));
  const isAnyKept = words.some(isKept);
  return words
    .slice(0, MOST_WORDS)
    .map((word) => {
      if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)) return `+"${word}"`;
      const near = word.length >= 4 ? ` ${word}~1^0.2` : '';
      const must = isKept(word) || !isAnyKept ? '+' : '';
      return `${must}("${word}"^2 ${word}*${near})`;
    })
    .join(' ');
}
