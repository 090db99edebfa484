import { computed } from '@preact/signals';
import { today } from '../model/days.js';
import { type Line, linesOf, pairKey, passes, type Row, unchanged } from '../model/lines.js';
import { isUndated, standings } from '../model/standing.js';
import type { Entity } from '../model/subgraph.js';
import { content } from './graph.js';
import { view } from './history.js';

/** The entities drawn, by id. */
export const entities = computed<ReadonlyMap<string, Entity>>(
  () => new Map((content.value.graph?.nodes ?? []).map(({ entity }) => [entity.id, entity])),
);

/** What each relation of the content is to the view's time, in their order. */
const standing = computed(() => {
  const { time, undated } = view.value;
  return standings(content.value.graph?.relations ?? [], time, undated, today());
});

/** The relations of the view's time, whatever the legend hides: what its counts are of. */
export const inTime = computed<readonly Row[]>(() =>
  (content.value.graph?.relations ?? []).flatMap((relation, i) => {
    const one = standing.value[i] ?? 'ABSENT';
    return one === 'ABSENT' ? [] : [{ relation, standing: one }];
  }),
);

/** The rows that are shown: each is part of a line, and a row of the table. */
export const rows = computed<readonly Row[]>(() => inTime.value.filter(({ relation }) => passes(relation, view.value)));

/** The pair whose line is opened into its types; null: none. */
const opened = computed(() => {
  const { chosen } = view.value;
  return chosen?.kind === 'pair' ? pairKey(chosen.a, chosen.b) : null;
});

let drawn: readonly Line[] = [];

/** The lines that are drawn. One that is as it was before is the same object, so that it need not be drawn anew. */
export const lines = computed(() => {
  drawn = unchanged(drawn, linesOf(rows.value, opened.value));
  return drawn;
});

/** How many relations without a date the content has, whether shown or not. */
export const undatedCount = computed(
  () => (content.value.graph?.relations ?? []).filter((relation) => isUndated(relation)).length,
);

/** The name of an entity of the picture; its id where it is not among them. */
export function nameOf(id: string): string {
  return entities.value.get(id)?.name ?? id;
}
