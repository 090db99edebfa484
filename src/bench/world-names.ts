import type { ActorRecord, AliasRecord, PlainRecord } from '../graph/bulk-records.js';
import { SCALES } from '../graph/scales.generated.js';
import { Choices } from './world-random.js';

/** An entity of a world. */
export interface Entity {
  readonly id: string;
  readonly name: string;
}

/** An actor of a world. */
export interface WorldActor extends Entity {
  readonly kind: ActorRecord['kind'];
}

const SYLLABLES =
  'ka lo mar ven tis ra shu nel dor pa qui ban fer yo zan mi gur tel sa ho lim ree dax pol ur nis cha vo wen bri te jun lar oss am kei rud fal tor ine'.split(
    ' ',
  );
const HAN = [...'東西南北中華海洋山河明安和平新永光大林石金水青白龍川江湖島城港州原野森月星雲天地'];
const SEAS: Readonly<Record<string, string>> = {
  SEA: 'Sea',
  STRAIT: 'Strait',
  ISLANDS: 'Islands',
  SHOAL: 'Shoal',
  TERRITORY: 'Province',
  REGION: 'Basin',
};

/** A name for each number below 64,000, no two the same, neighbours unlike each other. */
function word(number: number): string {
  const size = SYLLABLES.length;
  // a step without a common divisor goes through all before it meets the first again
  const place = (number * 23_197 + 11_003) % size ** 3;
  const syllables = [Math.floor(place / size ** 2), Math.floor(place / size) % size, place % size];
  const text = syllables.map((one) => SYLLABLES[one]).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The actor of a rank: 0 has the most relations. Every ninth is a coalition or an organization. */
export function actorOf(rank: number): WorldActor {
  const name = word(rank);
  if (rank % 9 === 4) return { id: `${name.toLowerCase()}-pact`, name: `${name} Pact`, kind: 'Coalition' };
  if (rank % 9 === 7) return { id: `${name.toLowerCase()}-org`, name: `${name} Organization`, kind: 'Organization' };
  return { id: name.toLowerCase(), name, kind: 'State' };
}

/** The place of a rank: 0 has the most relations. */
export function placeOf(rank: number): Entity & { readonly kind: string } {
  const kind = SCALES.PlaceKind[rank % SCALES.PlaceKind.length] ?? 'SEA';
  const name = `${word(63_999 - rank)} ${SEAS[kind]}`;
  return { id: name.toLowerCase().replace(' ', '-'), name, kind };
}

/** An actor as it is loaded. */
export function actorRecord({ id, name, kind }: WorldActor): ActorRecord {
  const choices = new Choices('actor', id);
  const form = choices.of(['Republic of', 'Kingdom of', 'Commonwealth of', 'Federation of', 'Union of']);
  return {
    id,
    kind,
    properties: {
      name,
      ...(kind === 'State' ? { formalName: `${form} ${name}` } : {}),
      ...(choices.chance(0.4) ? { wikidata: `Q${choices.between(900_000_000, 999_999_999)}` } : {}),
      ...(choices.chance(0.3)
        ? { note: `Made for measuring; the capital has moved ${choices.between(1, 4)} times.` }
        : {}),
    },
  };
}

/** A place as it is loaded. */
export function placeRecord(rank: number): PlainRecord {
  const { id, name, kind } = placeOf(rank);
  return { id, properties: { name, kind } };
}

/** One to four other names of an entity, some of them in Han script. */
export function aliasesOf({ id, name }: Entity): AliasRecord[] {
  const choices = new Choices('aliases', id);
  return Array.from({ length: choices.between(1, 4) }, (_, i) => {
    const isHan = choices.chance(0.4);
    const language = isHan ? choices.of(['zh-Hant', 'zh-Hans', 'ja']) : choices.of(['en', 'id', 'vi']);
    const han = Array.from({ length: choices.between(2, 4) }, () => choices.of(HAN)).join('');
    const latin = `${choices.of(['Greater', 'Old', 'New', 'Upper', 'Lower'])} ${name}`;
    return { id: `al-${id}-${i + 1}`, names: id, properties: { surface: isHan ? han : latin, language } };
  });
}

/** A source by its id, graded and dated. */
export function sourceRecord(id: string): PlainRecord {
  const choices = new Choices('source', id);
  const kind = choices.of(['TREATY', 'COMMUNIQUE', 'JOINT_STATEMENT', 'OFFICIAL_STATEMENT', 'DATASET', 'PRESS_REPORT']);
  const reliability = choices.of(['A', 'A', 'B', 'B', 'B', 'C', 'C', 'D', 'E', 'F']);
  const title = `${choices.of(['Record of', 'Statement on', 'Yearbook of', 'Papers on', 'Report on'])} ${choices.of([
    'regional security',
    'foreign relations',
    'trade and commerce',
    'maritime affairs',
    'mutual defense',
  ])}, volume ${choices.between(1, 400)}`;
  return {
    id,
    properties: {
      title,
      kind,
      publisher: `${word(choices.between(0, 999))} Press`,
      publishedOn: `${choices.between(1950, 2024)}-0${choices.between(1, 9)}`,
      reliability,
      reliabilityReason: `graded ${reliability} by its kind, as every source of a made world`,
      url: `https://example.org/${id}`,
    },
  };
}
