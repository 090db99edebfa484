import { csv } from '../model/csv.js';
import { columnsAt, type TableRow } from '../model/table-columns.js';
import type { Time } from '../state/view.js';

/** The rows of the table as comma-separated values: its columns, then the ids to look them up by. */
export function tableCsv(rows: readonly TableRow[], time: Time): string {
  const columns = columnsAt(time);
  const head = [...columns.map(({ name }) => name), 'Relation id', 'From id', 'To id'];
  const body = rows.map((row) => [
    ...columns.map(({ text }) => text(row, time)),
    ...[row.relation.id, row.relation.from.id, row.relation.to.id],
  ]);
  return csv([head, ...body]);
}
