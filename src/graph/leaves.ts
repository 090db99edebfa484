import { type Parameter, wholeNumber } from '../neo4j/parameters.js';

/** The Cypher of every field that is a value of its record. Lists and links to other records are in engine/. */

/** One value of a record. */
export interface Column {
  /** Its Cypher, for the node or relationship in a variable. */
  text(variable: string): string;
  read?(value: unknown): unknown;
  /** Values that the text refers to, below `$p`. */
  readonly values?: Readonly<Record<string, Parameter>>;
}

type Columns = Readonly<Record<string, Column>>;

function property(name: string): Column {
  return { text: (variable) => `${variable}.${name}` };
}

function integer(name: string): Column {
  return { text: (variable) => `${variable}.${name}`, read: (value) => (value === null ? null : wholeNumber(value)) };
}

function properties(...names: string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, property(name)]));
}

/** A date or an instant, as ISO text. */
function temporal(name: string): Column {
  return { text: (variable) => `toString(${variable}.${name})` };
}

const flag = (name: string): Column => ({ text: (claim) => `coalesce(${claim}.${name}, false)` });
const SECTORS: Column = { text: (variable) => `coalesce(${variable}.sectors, [])` };

/** One of two degrees, as a decimal number. Null unless both are there and in range, so that nobody draws half a position or one that is nowhere. */
function degree(name: 'longitude' | 'latitude'): Column {
  return {
    text: (e) =>
      `CASE WHEN abs(toFloatOrNull(${e}.longitude)) <= 180 AND abs(toFloatOrNull(${e}.latitude)) <= 90 THEN toFloat(${e}.${name}) END`,
  };
}

/** Values of an actor or a place. */
export const ENTITY: Columns = {
  ...properties('id', 'name', 'formalName', 'iso2', 'iso3', 'wikidata', 'note', 'kind'),
  longitude: degree('longitude'),
  latitude: degree('latitude'),
};

/** The type of object that an entity is. */
export const TYPENAME: Column = {
  text: (e) =>
    `CASE WHEN ${e}:State THEN 'State' WHEN ${e}:Coalition THEN 'Coalition' WHEN ${e}:Organization THEN 'Organization' ELSE 'Place' END`,
};

/** Values of an alias. */
export const ALIAS: Columns = properties('surface', 'language', 'sense');

/** Values of a relation. */
export const RELATION: Columns = {
  ...properties('id', 'spell', 'since', 'until', 'intensity', 'channel', 'formality', 'explicitness', 'polarity'),
  ...properties(
    'trend',
    'standing',
    'status',
    'modality',
    'confidence',
    'disputed',
    'superseded',
    'summary',
    'wording',
  ),
  type: { text: (relation) => `type(${relation})` },
  sinceMin: temporal('sinceMin'),
  sinceMax: temporal('sinceMax'),
  untilMin: temporal('untilMin'),
  untilMax: temporal('untilMax'),
  supersededFrom: temporal('supersededFrom'),
  sectors: SECTORS,
  sign: integer('sign'),
  claimCount: integer('claimCount'),
  sourceCount: integer('sourceCount'),
};

/** Values of a claim. */
export const CLAIM: Columns = {
  ...properties('id', 'type', 'modality', 'spell', 'summary', 'wording', 'note', 'aspect', 'intensity', 'channel'),
  ...properties('formality', 'explicitness', 'polarity', 'trend', 'standing', 'status', 'since', 'until', 'confidence'),
  ...properties('likelihood', 'retractedBecause'),
  sectors: SECTORS,
  credibility: integer('credibility'),
  mutual: flag('mutual'),
  inferred: flag('inferred'),
  recordedAt: temporal('recordedAt'),
  retractedAt: temporal('retractedAt'),
};

/** Values of a passage as evidence. */
export const EVIDENCE: Columns = properties('id', 'locator', 'summary', 'sha256');

/** Values of a source. */
export const SOURCE: Columns = {
  ...properties('id', 'title', 'kind', 'publisher', 'url', 'publishedOn', 'retrievedOn', 'licence', 'reliability'),
  ...properties('reliabilityReason', 'sha256'),
};

/** Values of a coverage. */
export const COVERAGE: Columns = properties('id', 'type', 'end', 'since', 'until', 'summary');

/** Values of a gap. */
export const GAP: Columns = properties('id', 'aspect', 'side', 'reason', 'note');
