import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { LeftToResolvers } from '../../graph/engine/skeleton.js';
import { acceptOf } from './accept.js';

/** What an operation asks, before its arguments: worked out once for a document, however often it is sent. */
export interface ShapeField {
  readonly key: string;
  readonly name: string;
  /** The type that it is a field of. */
  readonly parent: string;
  /** The field in the schema; null for `__typename`. */
  readonly definition: GraphQLField<unknown, unknown> | null;
  /** The mention whose arguments count: all mentions have the same, says validation. */
  readonly node: FieldNode;
  readonly isNullable: boolean;
  readonly accept: (value: unknown) => unknown;
  readonly below: Shape | null;
}

/** The fields asked of an object, by the type that it turns out to be. */
export interface Shape {
  readonly byType: ReadonlyMap<string, readonly ShapeField[]>;
  readonly isUniform: boolean;
}

/** An operation to be executed. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Known {
  /** Variables that @skip and @include look at. */
  readonly deciding: readonly string[];
  readonly shapes: Map<string, Shape>;
}

const KNOWN = new WeakMap<OperationDefinitionNode, Known>();

/** More variants of one document than this are made up by somebody. */
const MOST_VARIANTS = 64;

/** The shape of an operation. Throws LeftToResolvers for one that asks the schema for itself. */
export function shapeOf(execution: Operation): Shape {
  const { operation, document, variables, schema } = execution;
  let known = KNOWN.get(operation);
  if (!known) {
    known = { deciding: decidingVariables(document), shapes: new Map() };
    KNOWN.set(operation, known);
  }
  const variant = known.deciding.map((name) => String(variables[name])).join();
  let shape = known.shapes.get(variant);
  if (!shape) {
    const query = schema.getQueryType();
    if (!query) throw new LeftToResolvers('nothing can be asked');
    shape = shapeOfSets({ ...execution, fragments: fragmentsOf(document) }, [operation.selectionSet], query);
    if (known.shapes.size >= MOST_VARIANTS) known.shapes.clear();
    known.shapes.set(variant, shape);
  }
  return shape;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  return new Map(fragments.map((node) => [node.name.value, node]));
}

function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}

type Source = Pick<Operation, 'schema' | 'variables'> & {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
};

function shapeOfSets(source: Source, sets: readonly SelectionSetNode[], type: GraphQLNamedType): Shape {
  const types = isAbstractType(type) ? source.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  const made: { nodes: readonly FieldNode[]; field: ShapeField }[] = [];
  const byType = new Map<string, readonly ShapeField[]>();
  for (const one of types) {
    const grouped = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const set of sets) collect(source, set.selections, one, grouped, visited);
    const fields = [...grouped].map(([key, nodes]) => {
      const known = made.find((other) => other.field.key === key && isSame(other.nodes, nodes));
      if (known) return known.field;
      const field = fieldOf(source, key, nodes, one);
      made.push({ nodes, field });
      return field;
    });
    byType.set(one.name, fields);
  }
  return { byType, isUniform: isUniform([...byType.values()]) };
}

function isSame<T>(one: readonly T[], two: readonly T[]): boolean {
  return one.length === two.length && one.every((item, index) => item === two[index]);
}

/** Nobody has to know the type of an object if all are asked for the same; but the name of the type is another one for each. */
function isUniform(lists: readonly (readonly ShapeField[])[]): boolean {
  const [first = [], ...others] = lists;
  if (others.length === 0) return true;
  return others.every((list) => isSame(first, list)) && !first.some(({ name }) => name === '__typename');
}

/** As the specification's CollectFields. */
function collect(
  source: Source,
  nodes: readonly SelectionNode[],
  type: GraphQLObjectType,
  grouped: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const node of nodes) {
    if (!isIncluded(source, node)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const there = grouped.get(key);
      if (there) there.push(node);
      else grouped.set(key, [node]);
      continue;
    }
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      if (visited.has(node.name.value)) continue;
      visited.add(node.name.value);
    }
    const part = node.kind === Kind.INLINE_FRAGMENT ? node : source.fragments.get(node.name.value);
    if (part && fits(source, part.typeCondition?.name.value, type)) {
      collect(source, part.selectionSet.selections, type, grouped, visited);
    }
  }
}

function fits({ schema }: Source, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wider = schema.getType(condition);
  return isAbstractType(wider) && schema.isSubType(wider, type);
}

function isIncluded({ variables }: Source, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function fieldOf(source: Source, key: string, nodes: readonly FieldNode[], parent: GraphQLObjectType): ShapeField {
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  const common = { key, name, node, parent: parent.name };
  if (name === '__typename') return { ...common, definition: null, isNullable: false, accept: String, below: null };
  const definition = parent.getFields()[name];
  if (!definition) throw new LeftToResolvers(`a field of the schema itself: ${name}`);
  const type = getNamedType(definition.type);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return {
    ...common,
    definition,
    isNullable: !isNonNullType(definition.type),
    accept: acceptOf(definition.type),
    below: isCompositeType(type) ? shapeOfSets(source, sets, type) : null,
  };
}
