import { CLAIM } from '../leaves.js';
import { checkedFirst, EVIDENCE_FIRST } from '../pages.js';
import type { RelationType } from '../relation-id.js';
import { RELATION_TYPES } from '../relation-types.generated.js';
import { collected, Level, type Read } from './level.js';
import { globalIdOf, leaves, objectOf, type Plan, perhaps, type Table } from './object.js';
import { linked, relationById } from './relation.js';
import type { AskedField, AskedObject } from './skeleton.js';
import type { Spot } from './spots.js';

const TABLE: Table<Spot> = {
  ...leaves(CLAIM),
  globalId: globalIdOf('Claim'),
  aspect: ({ accept }, { level, variable }) => {
    const [aspect, type] = [level.value(`${variable}.aspect`), level.value(`${variable}.type`)];
    return (values) => accept(values[aspect] ?? RELATION_TYPES[values[type] as RelationType]?.aspect ?? null);
  },
  attributedTo,
  subject: end('SUBJECT'),
  object: end('OBJECT'),
  about: ends('ABOUT'),
  topic: ends('TOPIC'),
  addressee: ends('ADDRESSEE'),
  evidence,
  relation,
  supersedes: link('-[:SUPERSEDES]->'),
  supersededBy: link('<-[:SUPERSEDES]-'),
  contradicts: link('-[:CONTRADICTS]-'),
  partOf: link('-[:PART_OF]->'),
  becauseOf: link('-[:BECAUSE_OF]->'),
};

/** The answer for a claim. */
export function claim(asked: AskedObject | null, spot: Spot): Read {
  return objectOf(asked, TABLE, spot);
}

/** An end that a claim has one of, or none. */
function end(type: string): Plan<Spot> {
  return (field, spot) => {
    const { draft, level, variable, objects } = spot;
    const entity = level.joined(`(${variable})-[:${type}]->`, draft);
    const id = level.value(`${entity}.id`);
    return perhaps(field, id, objects.entity(field.below, { ...spot, variable: entity }));
  };
}

/** The ends of a claim that may have any number of them, by id. */
function ends(type: string): Plan<Spot> {
  return ({ below }, spot) => {
    const [entity, level] = [spot.draft.name('e'), new Level()];
    const read = spot.objects.entity(below, { ...spot, level, variable: entity });
    const place = spot.level.value(
      collected(`MATCH (${spot.variable})-[:${type}]->(${entity})
WITH ${entity} ORDER BY ${entity}.id
${level.returned([entity], '')}`),
    );
    return (values) => (values[place] as unknown[][]).map(read);
  };
}

/** In whose mouth a claim is put: words, and the actor where it is one. */
function attributedTo(field: AskedField, spot: Spot): Read {
  const words = spot.level.value(`${spot.variable}.attributedTo`);
  const table: Table<Spot> = {
    words:
      ({ accept }) =>
      (values) =>
        accept(values[words]),
    actor: end('ATTRIBUTED_TO'),
  };
  const read = objectOf(field.below, table, spot);
  return (values) => (values[words] ? read(values) : null);
}

function evidence({ args, below }: AskedField, spot: Spot): Read {
  const { draft } = spot;
  const limit = draft.given(checkedFirst(args['first'] as number | null, EVIDENCE_FIRST));
  const [passage, level] = [draft.name('p'), new Level()];
  const read = spot.objects.evidence(below, { ...spot, level, variable: passage });
  const place = spot.level.value(
    collected(`MATCH (${spot.variable})-[:CITES]->(${passage}:Passage)
WITH ${passage} ORDER BY ${passage}.id LIMIT ${limit}
${level.returned([passage], `${passage}.id`)}`),
  );
  return (values) => (values[place] as unknown[][]).map(read);
}

/** The relation that a claim counts for; none where its modality makes none or where no claim counts. */
function relation({ below }: AskedField, spot: Spot): Read {
  const level = new Level();
  const found = relationById(`${spot.variable}.relationId`, { ...spot, level, seen: spot.draft.see(spot.view) });
  const read = spot.objects.relation(below, found.spot);
  const place = spot.level.value(collected(`${found.match}\n${level.returned(found.variables, '')}`));
  return (values) => {
    const [first] = values[place] as unknown[][];
    return first ? read(first) : null;
  };
}

/** The claims that a claim is linked to, by id. */
function link(path: string): Plan<Spot> {
  return ({ below }, spot) => {
    const [other, level] = [spot.draft.name('c'), new Level()];
    const read = spot.objects.claim(below, { ...spot, level, variable: other });
    const place = spot.level.value(
      collected(`MATCH (${spot.variable})${path}(${other}:Claim)
WITH DISTINCT ${other} ORDER BY ${other}.id
${level.returned([other], `${other}.id`)}`),
    );
    return linked(place, read, spot.draft);
  };
}
