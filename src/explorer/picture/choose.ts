import type { Line } from '../model/lines.js';
import type { Chosen } from '../state/view.js';

/** The pair that a line stands for; a line of one type leads to that type. */
export function pairOf({ a, b, relations }: Line): Chosen {
  const types = new Set(relations.map(({ type }) => type));
  const [type] = types;
  return { kind: 'pair', a, b, type: types.size === 1 && type ? type : null };
}
