import { type Column, nextSorting } from '../model/table-columns.js';
import { change, view } from '../state/history.js';
import type { View } from '../state/view.js';

/** The headings of the table: each a button that sorts by its column. */
export function TableHead({ columns }: { columns: readonly Column[] }) {
  const { sorting } = view.value;
  return (
    <thead>
      <tr>
        {columns.map(({ id, name }) => (
          <th key={id} scope="col" aria-sort={sortOf(sorting, id)}>
            <button type="button" onClick={() => change({ sorting: nextSorting(sorting, id) })}>
              {name}
              <span class="sort-mark" aria-hidden="true">
                {MARKS[sortOf(sorting, id)]}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const MARKS = { none: '', ascending: '↑', descending: '↓' } as const;

function sortOf(sorting: View['sorting'], id: string): keyof typeof MARKS {
  if (sorting?.column !== id) return 'none';
  return sorting.isDescending ? 'descending' : 'ascending';
}
