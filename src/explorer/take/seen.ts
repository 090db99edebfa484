import type { Entity } from '../model/subgraph.js';
import type { TableRow } from '../model/table-columns.js';
import type { View } from '../state/view.js';

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

/** The name of a file that is taken away today. */
export function fileName({ madeAt }: Pick<Seen, 'madeAt'>, extension: string): string {
  return `indopacific-graph-${madeAt.slice(0, 10)}.${extension}`;
}
