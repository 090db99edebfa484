import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The most records that one operation may ask for, counted as if every page were full. */
export const MAX_COST = 50_000;

/** A list without a page size is short by its nature; it counts as this many. */
const SHORT_LIST = 3;

interface Pricing {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many records an operation asks for if every page is full. To be worked out for each request: a validation rule would be skipped for a document
 * that was validated before with other variables. A page size out of range counts as the nearest in it; the field itself refuses it.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const query = schema.getQueryType();
  return query ? costOfSet({ schema, fragments, variables }, operation.selectionSet, query) : 0;
}

/** Refuses an operation that asks for too much, naming cost, limit and the way out. */
export function refuseCostly(cost: number): void {
  if (cost <= MAX_COST) return;
  throw new GraphQLError(
    `the operation asks for up to ${cost} records, at most ${MAX_COST} are allowed; lower "first" on the outer levels, or ask in several requests`,
    {
      extensions: {
        code: 'QUERY_TOO_COSTLY',
        limit: { name: 'cost', value: cost, most: MAX_COST },
        http: { status: 400 },
      },
    },
  );
}

function costOfSet(pricing: Pricing, set: SelectionSetNode, type: GraphQLObjectType | null): number {
  let cost = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) cost += costOfField(pricing, node, type);
    else if (node.kind === Kind.INLINE_FRAGMENT)
      cost += costOfSet(pricing, node.selectionSet, narrowed(pricing, node.typeCondition?.name.value, type));
    else {
      const fragment = pricing.fragments.get(node.name.value);
      if (fragment)
        cost += costOfSet(pricing, fragment.selectionSet, narrowed(pricing, fragment.typeCondition.name.value, type));
    }
  }
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}

function narrowed(pricing: Pricing, name: string | undefined, otherwise: GraphQLObjectType | null) {
  const type = name === undefined ? undefined : pricing.schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? (type as GraphQLObjectType) : otherwise;
}

function costOfField(pricing: Pricing, node: FieldNode, parent: GraphQLObjectType | null): number {
  const field = parent?.getFields()[node.name.value];
  if (!field || !node.selectionSet) return 0;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  const below = costOfSet(pricing, node.selectionSet, type as GraphQLObjectType);
  const count = recordsOf(pricing, field, node);
  // edges, pageInfo and the connection itself are no records; their field's page size counts once, above
  const isRecord = !/(Connection|Edge|PageInfo)$/.test(type.name);
  return count * (below + (isRecord ? 1 : 0));
}

function recordsOf(pricing: Pricing, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  if (field.args.some((argument) => argument.name === 'first')) {
    const first = argumentOf(field, node, pricing, 'first');
    return typeof first === 'number' ? Math.min(Math.max(first, 1), 100) : 20;
  }
  if (field.args.some((argument) => argument.name === 'ids')) {
    const ids = argumentOf(field, node, pricing, 'ids');
    return Array.isArray(ids) ? Math.min(ids.length, 100) : 100;
  }
  const isList = isListType(getNullableType(field.type));
  return isList && !/Edge$/.test(getNamedType(field.type).toString()) ? SHORT_LIST : 1;
}

/** Undefined for an argument that does not fit: it is refused when the field is executed. */
function argumentOf(field: GraphQLField<unknown, unknown>, node: FieldNode, pricing: Pricing, name: string): unknown {
  try {
    return getArgumentValues(field, node, pricing.variables)[name];
  } catch {
    return undefined;
  }
}
