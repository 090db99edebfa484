import type { SearchQuery } from '../operations.generated.js';

/** An entity, by one of its names. */
export type Hit = SearchQuery['search'][number];

/** How a kept name fits the words typed. NEAR: it has other letters. */
type Fit = 'WHOLE' | 'BEGINNING' | 'PART' | 'NEAR';

/** How a kept name fits the words typed, blind to case, width, accents and what stands between words. */
function fitOf(surface: string, text: string): Fit {
  const kept = wordsOf(surface);
  const typed = wordsOf(text);
  const [whole, words] = [kept.join(' '), typed.join(' ')];
  if (whole === words) return 'WHOLE';
  if (whole.startsWith(words)) return 'BEGINNING';
  // the index takes words in any order
  const isPart = whole.includes(words) || typed.every((word) => kept.some((one) => one.startsWith(word)));
  return isPart ? 'PART' : 'NEAR';
}

const HOW: Readonly<Record<Exclude<Fit, 'WHOLE'>, string>> = {
  BEGINNING: 'begins with',
  PART: 'contains',
  NEAR: 'is near',
};

/** By which of its names an entity was found, and how that fits. */
export function reasonOf(
  { entity, surface, language }: Hit,
  text: string,
): { readonly fit: Fit; readonly why: string } {
  // another name may stand higher in the index
  if (fitOf(entity.name, text) === 'WHOLE') return { fit: 'WHOLE', why: 'by its name' };
  const fit = fitOf(surface, text);
  const what = `${sortOf(entity, surface)} of ${entity.name}${language ? ` (${language})` : ''}`;
  if (fit === 'WHOLE') return { fit, why: `“${surface}” is ${what}` };
  const name = surface === entity.name ? 'its name' : `“${surface}”, ${what},`;
  return { fit, why: `${name} ${HOW[fit]} “${text}”` };
}

function sortOf(entity: Hit['entity'], surface: string): string {
  if (entity.id === surface) return 'the id';
  if ('formalName' in entity && entity.formalName === surface) return 'the formal name';
  const codes = [entity.wikidata, ...(entity.__typename === 'State' ? [entity.iso2, entity.iso3] : [])];
  return codes.includes(surface) ? 'a code' : 'a name';
}

function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
