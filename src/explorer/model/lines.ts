import type { Sign, View } from '../state/view.js';
import type { Standing } from './standing.js';
import type { Relation } from './subgraph.js';
import { aspectOf } from './words.js';

/** All shown relations of one pair of entities and one sign, drawn as one line; or of one type, where a pair is opened. */
export interface Line {
  readonly key: string;
  /** Ids of its ends, in order of id. */
  readonly a: string;
  readonly b: string;
  readonly sign: Sign;
  /** What it is to the view's time: the most telling of its relations; of a single day it is certain where one of them is. */
  readonly standing: Exclude<Standing, 'ABSENT'>;
  readonly relations: readonly Relation[];
  /** 1 to 4. */
  readonly width: number;
  /** Its place among the lines of its pair: 0 is the straight one, −1 and 1 bend to either side and so on. */
  readonly bend: number;
}

/** A relation that passes the legend's filter, with what it is to the view's time. */
export interface Row {
  readonly relation: Relation;
  readonly standing: Exclude<Standing, 'ABSENT'>;
}

type Filter = Pick<View, 'without' | 'withoutSigns' | 'confidence'>;

const CONFIDENCES = ['LOW', 'MODERATE', 'HIGH'] as const;

/** Whether the legend lets a relation through. */
export function passes(relation: Relation, { without, withoutSigns, confidence }: Filter): boolean {
  if (without.includes(aspectOf(relation.type)) || withoutSigns.includes(signOf(relation))) return false;
  if (confidence === null) return true;
  return relation.confidence !== null && CONFIDENCES.indexOf(relation.confidence) >= CONFIDENCES.indexOf(confidence);
}

/** A relation's sign. */
export function signOf({ sign }: Pick<Relation, 'sign'>): Sign {
  return sign > 0 ? 1 : sign < 0 ? -1 : 0;
}

/** The two ids of a pair in order, as one text. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

const TELLING: readonly Line['standing'][] = ['CHANGED', 'NEW', 'GONE', 'SAME', 'UNCERTAIN'];

/** Draws rows as lines, one for each pair and sign; those of the pair `opened` one for each type. */
export function linesOf(rows: readonly Row[], opened: string | null): Line[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { type, from, to } = row.relation;
    const pair = pairKey(from.id, to.id);
    const key = pair === opened ? `${pair}~${type}~${signOf(row.relation)}` : `${pair}~${signOf(row.relation)}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const perPair = new Map<string, number>();
  return [...groups.entries()].map(([key, group]) => {
    const [a = '', b = ''] = key.split('~');
    const nth = perPair.get(pairKey(a, b)) ?? 0;
    perPair.set(pairKey(a, b), nth + 1);
    return lineOf(key, a, b, group, nth);
  });
}

function lineOf(key: string, a: string, b: string, rows: readonly Row[], nth: number): Line {
  const [first] = rows;
  return {
    key,
    a,
    b,
    sign: first ? signOf(first.relation) : 0,
    standing: TELLING.find((one) => rows.some(({ standing }) => standing === one)) ?? 'SAME',
    relations: rows.map(({ relation }) => relation),
    width: widthOf(rows),
    // 0, 1, −1, 2, −2, …
    bend: nth % 2 === 1 ? (nth + 1) / 2 : -nth / 2,
  };
}

/** Lines as they are now, each the same object as before where nothing of it differs. */
export function unchanged(before: readonly Line[], now: readonly Line[]): Line[] {
  const known = new Map(before.map((line) => [line.key, line]));
  return now.map((line) => {
    const last = known.get(line.key);
    return last && isSame(last, line) ? last : line;
  });
}

function isSame(one: Line, other: Line): boolean {
  return (
    one.standing === other.standing &&
    one.bend === other.bend &&
    one.relations.length === other.relations.length &&
    one.relations.every((relation, i) => relation === other.relations[i])
  );
}

const BY_INTENSITY = { NONE: 1, LIMITED: 1, MODERATE: 2, EXPANDED: 3, FULL: 4 } as const;

/** As wide as the strongest of its relations; where no source says how strong, by their number. */
function widthOf(rows: readonly Row[]): number {
  const stated = rows.flatMap(({ relation: { intensity } }) => (intensity === null ? [] : [BY_INTENSITY[intensity]]));
  if (stated.length > 0) return Math.max(...stated);
  return rows.length >= 6 ? 3 : rows.length >= 3 ? 2 : 1;
}
