import { TYPENAME } from '../leaves.js';
import { checkedFirst, SEARCH_FIRST } from '../pages.js';
import type { EntityRecord, EntityTypename } from '../records.js';
import { candidateQuery, ENTITY_KINDS, type Found, phraseOf, resolution, type Surface } from '../resolve.js';
import { bestSurface, luceneQuery, searchQuery } from '../search.js';
import { viewWith } from '../view.js';
import { collected, Level } from './level.js';
import { objectOf, type Plan } from './object.js';
import { LeftToResolvers } from './skeleton.js';
import type { Spot } from './spots.js';

/** One actor or place by a name that is still to be resolved: all candidates are fetched and the rules choose. For questions without lists below. */
export function named(kinds: readonly EntityTypename[]): Plan<Spot> {
  return (field, spot) => {
    const { draft, objects } = spot;
    const name = field.args['name'] as string;
    const [level, view] = [new Level(), viewWith(spot.view, field.args)];
    const read = objects.entity(field.below, { ...spot, level, view, variable: 'entity' });
    const [id, type] = [level.value('entity.id'), level.value(TYPENAME.text('entity'))];
    const names = { name: draft.given(name), phrase: draft.given(phraseOf(name)) };
    const place = spot.level.value(collected(candidateQuery(names, () => level.list)));
    return (values) => {
      const candidates = values[place] as [Surface[], unknown[] | null][];
      const found = candidates.map(
        ([surfaces, entity]): Found => ({
          surfaces,
          entity: entity && { ...recordOf(entity, id, type), view, entity },
        }),
      );
      const resolved = resolution(name, found, kinds);
      if (!resolved.entity) throw new LeftToResolvers('a name that means nothing, or several');
      draft.resolved.push(resolved);
      return read(resolved.entity['entity'] as unknown[]);
    };
  };
}

function recordOf(values: readonly unknown[], id: number, type: number): Pick<EntityRecord, 'id' | '__typename'> {
  return { id: values[id] as string, __typename: values[type] as EntityTypename };
}

const TYPENAMES: Readonly<Record<string, EntityTypename>> = {
  STATE: 'State',
  COALITION: 'Coalition',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
};

/** Entities whose names hold the words. */
export const search: Plan<Spot> = ({ args, below }, spot) => {
  const { draft, objects } = spot;
  const text = args['text'] as string;
  const words = luceneQuery(text);
  if (words === null) throw new LeftToResolvers('no word to look for');
  const given = args['kinds'] as readonly string[] | null | undefined;
  const kinds = given?.length ? given.map((kind) => TYPENAMES[kind] ?? null) : ENTITY_KINDS;
  const limit = checkedFirst(args['first'] as number | null, SEARCH_FIRST);
  const names = { words: draft.given(words), kinds: draft.given(kinds), first: draft.given(limit) };
  const level = new Level();
  type Hit = readonly [readonly unknown[], readonly (string | null)[], string | null];
  const hit = (values: readonly unknown[]) => values as unknown as Hit;
  const read = objectOf(
    below,
    {
      entity: (entity) => {
        const readEntity = objects.entity(entity.below, { ...spot, level, variable: 'entity' });
        return (values) => readEntity(hit(values)[0]);
      },
      surface:
        ({ accept }) =>
        (values) =>
          accept(bestSurface(hit(values)[1], text)),
      language:
        ({ accept }) =>
        (values) =>
          accept(hit(values)[2]),
    },
    spot,
  );
  const place = spot.level.value(collected(searchQuery(names, () => level.list)));
  return (values) => (values[place] as unknown[][]).map(read);
};
