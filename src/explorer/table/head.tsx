import type { Signal } from '@preact/signals';
import { type Column, nextSorting, type Sorting } from '../model/table-columns.js';

/** The headings of the table: each a button that sorts by its column. */
export function TableHead({ columns, sorting }: { columns: readonly Column[]; sorting: Signal<Sorting> }) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, name }) => (
          <th key={id} scope="col" aria-sort={sortOf(sorting.value, id)}>
            <button
              type="button"
              onClick={() => {
                sorting.value = nextSorting(sorting.value, id);
              }}
            >
              {name}
              <span class="sort-mark" aria-hidden="true">
                {MARKS[sortOf(sorting.value, id)]}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const MARKS = { none: '', ascending: '↑', descending: '↓' } as const;

function sortOf(sorting: Sorting, id: string): keyof typeof MARKS {
  if (sorting?.column !== id) return 'none';
  return sorting.isDescending ? 'descending' : 'ascending';
}
