import { tableRows } from '../model/table-columns.js';
import { timeWords } from '../model/time-words.js';
import { counted } from '../model/words.js';
import { addressOf } from '../state/address.js';
import { view } from '../state/history.js';
import { entities, lines, nameOf, rows } from '../state/shown.js';
import type { Seen } from './seen.js';
import { hiddenText, titleOf } from './seen-words.js';

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
