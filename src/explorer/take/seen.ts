import { type TableRow, tableRows } from '../model/table-columns.js';
import { timeWords } from '../model/time-words.js';
import { counted } from '../model/words.js';
import { addressOf } from '../state/address.js';
import type { Entity } from '../state/graph.js';
import { view } from '../state/history.js';
import { entities, lines, nameOf, rows } from '../state/shown.js';
import type { View } from '../state/view.js';
import { hiddenText, titleOf } from './seen-words.js';

/** What is seen, at one moment: what every file that is taken away is made from. */
export interface Seen {
  /** Who is drawn, in words. */
  readonly title: string;
  /** How many relations, among how many, at which time of the view. */
  readonly counts: string;
  /** What the legend hides, in words; null: nothing. */
  readonly hidden: string | null;
  readonly view: View;
  /** Where it is found again. */
  readonly address: string;
  /** When it was taken, as an ISO instant. */
  readonly madeAt: string;
  readonly entities: readonly Entity[];
  readonly rows: readonly TableRow[];
}

/** What is seen now. */
export function seenNow(now: Date): Seen {
  const all = [...entities.peek().values()];
  const seenRows = tableRows(lines.peek(), rows.peek(), nameOf);
  const current = view.peek();
  return {
    title: titleOf(all.map(({ name }) => name)),
    counts: `${counted(seenRows.length, 'relation')} among ${counted(all.length, 'entity', 'entities')}, ${timeWords(current.time)}`,
    hidden: hiddenText(current),
    view: current,
    address: addressNow(),
    madeAt: now.toISOString(),
    entities: all,
    rows: seenRows,
  };
}

/** The whole address of what is seen. */
export function addressNow(): string {
  return new URL(addressOf(view.value) || location.pathname, location.href).href;
}

/** The name of a file that is taken away today. */
export function fileName({ madeAt }: Pick<Seen, 'madeAt'>, extension: string): string {
  return `indopacific-graph-${madeAt.slice(0, 10)}.${extension}`;
}
