import { useComputed, useSignal } from '@preact/signals';
import { columnsAt, sorted, type TableRow, tableRows } from '../model/table-columns.js';
import { timeWords } from '../model/time-words.js';
import { counted } from '../model/words.js';
import { view } from '../state/history.js';
import { lines, nameOf, rows } from '../state/shown.js';
import { copyText } from '../take/copy.js';
import { tableCsv } from '../take/csv.js';
import { TableHead } from './head.js';
import { TableRowView } from './row.js';

/** So many rows stand in the page at first, and come with each press for more: a screen reader can go through all that is there. */
const CHUNK = 500;

/** The rows of the picture as a table. */
export function Table() {
  const most = useSignal(CHUNK);
  const all = useComputed(() => sorted(tableRows(lines.value, rows.value, nameOf), view.value.sorting));
  const shown = all.value.slice(0, most.value);
  const { time, sorting } = view.value;
  // why there are none, and what would show some, is said beside the picture and the table alike
  if (all.value.length === 0) return null;
  return (
    <div class="table-view">
      <CopyCsv rows={all.value} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section class="table-scroll" tabIndex={0} aria-labelledby="table-caption">
        <table class="rows">
          <caption id="table-caption">
            <span>
              {captionOf(all.value.length)}
              {sorting === null ? ', in the order of the lines drawn' : ''}
            </span>
            <span class="soft small">→ one way, ↔ both ways; press a heading to sort</span>
          </caption>
          <TableHead columns={columnsAt(time)} />
          <tbody>
            {shown.map((row) => (
              <TableRowView key={row.relation.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < all.value.length && (
        <div class="row table-more">
          <p role="status">
            First {shown.length.toLocaleString('en')} of {counted(all.value.length, 'row')}
          </p>
          <button
            type="button"
            onClick={() => {
              most.value += CHUNK;
            }}
          >
            Show {Math.min(CHUNK, all.value.length - shown.length).toLocaleString('en')} more
          </button>
        </div>
      )}
    </div>
  );
}

function captionOf(count: number): string {
  return `${counted(count, 'relation')}, ${timeWords(view.value.time)}`;
}

function CopyCsv({ rows: all }: { rows: readonly TableRow[] }) {
  const said = useSignal('');
  const copy = async () => {
    const isCopied = await copyText(tableCsv(all, view.peek().time));
    said.value = isCopied ? `Copied ${counted(all.length, 'row')}.` : 'The web browser does not let this page copy.';
  };
  return (
    <div class="row table-tools">
      <button type="button" onClick={() => void copy()}>
        Copy as CSV
      </button>
      <span role="status" class="soft small">
        {said.value}
      </span>
    </div>
  );
}
