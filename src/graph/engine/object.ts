import { globalId } from '../global-id.js';
import type { Column } from '../leaves.js';
import type { Read } from './level.js';
import { type AskedField, type AskedObject, LeftToResolvers } from './skeleton.js';
import type { Spot } from './spots.js';

/** How a field is made: it asks the level for the values it needs, and tells how to read them. */
export type Plan<S extends Spot> = (field: AskedField, spot: S) => Read;

/** The fields of a type. */
export type Table<S extends Spot> = Readonly<Record<string, Plan<S>>>;

/** Fields that are one value each. */
export function leaves(columns: Readonly<Record<string, Column>>): Table<Spot> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, leaf(column)]));
}

function leaf(column: Column): Plan<Spot> {
  return ({ accept }, { level, variable }) => {
    const place = level.value(column.text(variable));
    const { read } = column;
    if (read) return (values) => accept(read(values[place]));
    return (values) => accept(values[place]);
  };
}

/** The opaque id of a record of a type that is known beforehand. */
export function globalIdOf(type: string): Plan<Spot> {
  return ({ accept }, { level, variable }) => {
    const id = level.value(`${variable}.id`);
    return (values) => accept(globalId({ __typename: type, id: values[id] as string }));
  };
}

/** The answer for an object of a type that is known beforehand. */
export function objectOf<S extends Spot>(asked: AskedObject | null, table: Table<S>, spot: S): Read {
  const [type = '', fields = []] = [...(asked?.byType ?? [])][0] ?? [];
  return assembled(fields, type, table, spot);
}

/** The answer for an object whose type shows in the record only. `typename` asks for it, and is not called where nobody has to know. */
export function objectOfAnyType<S extends Spot>(
  asked: AskedObject | null,
  table: Table<S>,
  spot: S,
  typename: () => Read,
): Read {
  if (!asked || asked.isUniform) return objectOf(asked, table, spot);
  const known = new Map<AskedField, Read>();
  const byType = new Map(
    [...asked.byType].map(([type, fields]) => [type, assembled(fields, type, table, spot, known)]),
  );
  const typeOf = typename();
  return (values) => {
    const read = byType.get(typeOf(values) as string);
    if (!read) throw new LeftToResolvers('an object of a type that is not allowed here');
    return read(values);
  };
}

/** A field that leads to one other record, or to nothing. `id` is the place of the other's id. */
export function perhaps(field: AskedField, id: number, read: Read): Read {
  return (values) => {
    if (values[id] != null) return read(values);
    if (field.isNullable) return null;
    throw new LeftToResolvers(`${field.name} is missing`);
  };
}

/** `known`: plans of fields that several types share, which are made once. */
function assembled<S extends Spot>(
  fields: readonly AskedField[],
  type: string,
  table: Table<S>,
  spot: S,
  known = new Map<AskedField, Read>(),
): Read {
  const keys = fields.map(({ key }) => key);
  const reads = fields.map((field) => {
    if (field.name === '__typename') return () => type;
    const plan = table[field.name];
    if (!plan) throw new LeftToResolvers(`no plan for ${type}.${field.name}`);
    const read = known.get(field) ?? plan(field, spot);
    known.set(field, read);
    return read;
  });
  return (values) => {
    const answer: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i++) answer[keys[i] as string] = (reads[i] as Read)(values);
    return answer;
  };
}
