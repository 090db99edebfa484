import { globalId } from '../global-id.js';
import { ALIAS, ENTITY, TYPENAME } from '../leaves.js';
import { ALIASES_FIRST, checkedFirst } from '../pages.js';
import type { EntityTypename } from '../records.js';
import { collected, Level, type Read } from './level.js';
import { leaves, objectOf, objectOfAnyType, type Table } from './object.js';
import type { AskedField, AskedObject } from './skeleton.js';
import type { EntitySpot, Spot } from './spots.js';
import { relationsOf } from './walk.js';

const TABLE: Table<EntitySpot> = {
  ...leaves(ENTITY),
  globalId: ({ accept }, { level, variable }) => {
    const [type, id] = [level.value(TYPENAME.text(variable)), level.value(`${variable}.id`)];
    return (values) => accept(globalId({ __typename: values[type] as EntityTypename, id: values[id] as string }));
  },
  aliases,
  relations: relationsOf,
};

/** The answer for an actor or a place. */
export function entity(asked: AskedObject | null, spot: EntitySpot): Read {
  return objectOfAnyType(asked, TABLE, spot, () => {
    const type = spot.level.value(TYPENAME.text(spot.variable));
    return (values) => values[type];
  });
}

function aliases({ args, below }: AskedField, spot: Spot): Read {
  const limit = spot.draft.given(checkedFirst(args['first'] as number | null, ALIASES_FIRST));
  const [alias, level] = [spot.draft.name('a'), new Level()];
  const read = objectOf(below, leaves(ALIAS), { ...spot, level, variable: alias });
  const place = spot.level.value(
    collected(`MATCH (${spot.variable})<-[:NAMES]-(${alias}:Alias)
WITH ${alias} ORDER BY ${alias}.surface LIMIT ${limit}
${level.returned([alias], '')}`),
  );
  return (values) => (values[place] as unknown[][]).map(read);
}
