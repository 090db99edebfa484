import type { Standing } from '../model/standing.js';
import type { Entity, Relation } from '../model/subgraph.js';
import type { View } from '../state/view.js';
import type { Seen } from './seen.js';

/** The shape of the JSON that is taken away; `format` changes when it does. */
export interface SeenJson {
  readonly format: 'indopacific-graph/view/1';
  readonly title: string;
  readonly counts: string;
  /** When it was made, ISO. */
  readonly madeAt: string;
  /** Where the same view is found again. */
  readonly address: string;
  /** What the reader had chosen: who is drawn, time, what the legend hides. */
  readonly view: View;
  /** The entities drawn, those without a relation among them; `kind` is State, Coalition, Organization or Place. */
  readonly entities: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly longitude: number | null;
    readonly latitude: number | null;
  }[];
  /** The relations drawn, as the API gives them: dates as EDTF with their bounds in days, ends as ids; `standing` is what each is to the view's time. */
  readonly relations: readonly (Omit<Relation, 'from' | 'to'> & {
    readonly from: string;
    readonly to: string;
    readonly standing: Exclude<Standing, 'ABSENT'>;
  })[];
}

/** What is seen, as JSON. */
export function seenJson(seen: Seen): string {
  const { title, counts, madeAt, address, view, entities, rows } = seen;
  const json: SeenJson = {
    format: 'indopacific-graph/view/1',
    ...{ title, counts, madeAt, address, view },
    entities: entities.map(entityJson),
    relations: rows.map(({ relation: { from, to, ...relation }, standing }) => ({
      ...relation,
      from: from.id,
      to: to.id,
      standing,
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function entityJson({ __typename, id, name, longitude, latitude }: Entity) {
  return { id, kind: __typename, name, longitude, latitude };
}
