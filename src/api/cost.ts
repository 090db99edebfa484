import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import {
  COMPUTED,
  KNOWN_LISTS,
  LENGTHS,
  LIST_OF_RELATIONS,
  READS,
  RECORD,
  SHORT_LIST,
  TEXT,
  TEXTS,
} from './cost-weights.js';

/** What one operation may ask for: `cost` bounds the answer's size and the time to read it, `reads` the time to plan statements. See docs/decisions.md. */
export const MOST = { cost: 250_000, reads: 28 } as const;

/** How dear an operation is. */
export interface Cost {
  /** Values of the answer if every page is full, records and texts by their weight. */
  readonly cost: number;
  /** Records and lists that are asked for, by their weight: each makes a statement longer, or takes one of its own, that has to be planned. */
  readonly reads: number;
}

/** Both costs as answers tell them, each with its limit. */
export function costExtension({ cost, reads }: Cost) {
  return { value: cost, most: MOST.cost, reads, mostReads: MOST.reads };
}

interface Pricing {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How long lists without a page size are, by name. */
  readonly lists: Readonly<Record<string, number>>;
}

const NOTHING: Cost = { cost: 0, reads: 0 };

interface Known {
  /** Variables that page sizes and numbers of records depend on. */
  readonly deciding: readonly string[];
  readonly costs: Map<string, Cost>;
}

const KNOWN = new WeakMap<OperationDefinitionNode, Known>();

/** What one document costs is kept for so many page sizes. */
const MOST_KNOWN = 64;

/** What an operation costs, remembered for documents that are sent again. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  let known = KNOWN.get(operation);
  if (!known) {
    known = { deciding: decidingVariables(document), costs: new Map() };
    KNOWN.set(operation, known);
  }
  const key = JSON.stringify(known.deciding.map((name) => variables[name]));
  let cost = known.costs.get(key);
  if (!cost) {
    cost = workedOut(schema, document, operation, variables);
    if (known.costs.size >= MOST_KNOWN) known.costs.clear();
    known.costs.set(key, cost);
  }
  return cost;
}

/** Arguments that page sizes and lengths of lists depend on. */
const DECIDING = /^(first|ids|limit|mostRelations|from|until|step|by)$/;

function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (!DECIDING.test(name.value)) return;
      visit(value, {
        Variable: (variable) => {
          names.add(variable.name.value);
        },
      });
    },
  });
  return [...names];
}

/**
 * What an operation costs if every page is full. To be worked out for each request: a validation rule would be skipped for a document
 * that was validated before with other variables. A page size out of range counts as the nearest in it; the field itself refuses it.
 * What @skip and @include leave out counts as well.
 */
function workedOut(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const query = schema.getQueryType();
  return query
    ? costOfSet({ schema, fragments, variables, lists: KNOWN_LISTS }, operation.selectionSet, query, 1)
    : NOTHING;
}

/** `page`: how many edges there are, in the set of a connection. */
function costOfSet(pricing: Pricing, set: SelectionSetNode, type: GraphQLNamedType, page: number): Cost {
  return set.selections.map((node) => costOfSelection(pricing, node, type, page)).reduce(add, NOTHING);
}

function costOfSelection(pricing: Pricing, node: SelectionNode, type: GraphQLNamedType, page: number): Cost {
  if (node.kind === Kind.FIELD) return costOfField(pricing, node, type, page);
  const part = node.kind === Kind.INLINE_FRAGMENT ? node : pricing.fragments.get(node.name.value);
  if (!part) return NOTHING;
  const narrower = part.typeCondition && pricing.schema.getType(part.typeCondition.name.value);
  return costOfSet(pricing, part.selectionSet, narrower ?? type, page);
}

/** Sums and products stay finite. */
function add(a: Cost, b: Cost): Cost {
  return { cost: Math.min(a.cost + b.cost, Number.MAX_SAFE_INTEGER), reads: a.reads + b.reads };
}

function costOfField(pricing: Pricing, node: FieldNode, parent: GraphQLNamedType, page: number): Cost {
  const field = fieldOf(pricing.schema, parent, node.name.value);
  if (!field) return NOTHING;
  const type = getNamedType(field.type);
  if (!node.selectionSet) return { cost: weightOf(field.name), reads: 0 };
  const inner = pricingBelow(pricing, parent, field, node);
  const count = type.name.endsWith('Edge') ? page : recordsOf(inner, parent, field, node);
  const below = costOfSet(inner, node.selectionSet, type, count);
  // a connection is there once, with its total and its pageInfo: its edges are as many as the page has
  const times = type.name.endsWith('Connection') ? 1 : count;
  const cost =
    onceOf(parent, field) + times * (below.cost + (isRecord(type) && !isEndByName(parent, node) ? RECORD : 0));
  return { cost: Math.min(cost, Number.MAX_SAFE_INTEGER), reads: below.reads + readsOf(field, node) };
}

/** Edges, pageInfo, the connection and the schema's own types are no records. */
function isRecord(type: GraphQLNamedType): boolean {
  return !/^__|(Connection|Edge|PageInfo)$/.test(type.name);
}

/** An end of a relation of which only the id or the type is asked: it comes with the relation, and takes the time of a value. */
function isEndByName(parent: GraphQLNamedType, { name, selectionSet }: FieldNode): boolean {
  if (parent.name !== 'Relation' || !/^(from|to|other)$/.test(name.value)) return false;
  return (
    selectionSet?.selections.every((one) => one.kind === Kind.FIELD && /^(id|__typename)$/.test(one.name.value)) ??
    false
  );
}

/** A list of relations that a computation found is not looked for again. */
function onceOf(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): number {
  const isSought = field.name === 'relations' && getNamedType(field.type).name.endsWith('Connection');
  return COMPUTED[`${parent.name}.${field.name}`] ?? (isSought ? LIST_OF_RELATIONS : 0);
}

function readsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const { name } = getNamedType(field.type);
  if (/^__|(Edge|PageInfo)$/.test(name) || (field.name === 'node' && name !== 'Node')) return 0;
  const isList = isListType(getNullableType(field.type)) || name.endsWith('Connection');
  return isList && !isOnlyCounted(node) ? READS.list : READS.record;
}

function isOnlyCounted({ selectionSet }: FieldNode): boolean {
  return selectionSet?.selections.every((one) => one.kind === Kind.FIELD && one.name.value === 'totalCount') ?? false;
}

function weightOf(leaf: string): number {
  if (leaf === 'totalCount') return LIST_OF_RELATIONS;
  return TEXTS.test(leaf) ? TEXT : 1;
}

/** The field, those of introspection among them. */
function fieldOf(schema: GraphQLSchema, parent: GraphQLNamedType, name: string) {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const type = schema.getType(parent.name);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function recordsOf(
  pricing: Pricing,
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): number {
  if (field.args.some((argument) => argument.name === 'first')) {
    const first = argumentsOf(field, node, pricing)['first'];
    return typeof first === 'number' ? Math.min(Math.max(first, 1), 100) : 20;
  }
  if (field.args.some((argument) => argument.name === 'ids')) {
    const ids = argumentsOf(field, node, pricing)['ids'];
    return Array.isArray(ids) ? Math.min(ids.length, 100) : 100;
  }
  return isListType(getNullableType(field.type)) ? (pricing.lists[`${parent.name}.${field.name}`] ?? SHORT_LIST) : 1;
}

/** A field that decides how long lists are, its own or below it, says so to all of them. */
function pricingBelow(
  pricing: Pricing,
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Pricing {
  const lengths = LENGTHS[`${parent.name}.${field.name}`];
  if (!lengths) return pricing;
  return { ...pricing, lists: { ...pricing.lists, ...lengths(argumentsOf(field, node, pricing)) } };
}

/** None where one does not fit: it is refused when the field is executed. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { variables }: Pricing) {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}
