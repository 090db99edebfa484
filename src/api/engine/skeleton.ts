import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type AskedField, type AskedObject, LeftToResolvers } from '../../graph/engine/skeleton.js';
import { acceptOf } from './accept.js';

/** What an operation is made of. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field as asked, whose arguments may still be replaced. */
export interface OpenField extends AskedField {
  args: Record<string, unknown>;
  /** The type that it is a field of. */
  readonly parent: string;
}

/** What selection sets ask of a type: fields under one key are merged, and directives obeyed, as the specification's CollectFields says. `onField` sees each field once. */
export function skeletonOf(
  source: Source,
  sets: readonly SelectionSetNode[],
  type: GraphQLNamedType,
  onField: (field: OpenField) => void,
): AskedObject {
  const types = isAbstractType(type) ? source.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  const made: { nodes: readonly FieldNode[]; field: AskedField }[] = [];
  const byType = new Map<string, readonly AskedField[]>();
  for (const one of types) {
    const grouped = new Map<string, FieldNode[]>();
    for (const set of sets) collect(source, set.selections, one, grouped, new Set());
    const fields = [...grouped].map(([key, nodes]) => {
      const known = made.find((other) => other.field.key === key && isSame(other.nodes, nodes));
      if (known) return known.field;
      const field = fieldOf(source, key, nodes, one, onField);
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

/** The name of the type is another one for each. */
function isUniform(lists: readonly (readonly AskedField[])[]): boolean {
  const [first = [], ...others] = lists;
  if (others.length === 0) return true;
  return others.every((list) => isSame(first, list)) && !first.some(({ name }) => name === '__typename');
}

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

function fieldOf(
  source: Source,
  key: string,
  nodes: readonly FieldNode[],
  parent: GraphQLObjectType,
  onField: (field: OpenField) => void,
): AskedField {
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  const common = { key, name, parent: parent.name };
  if (name === '__typename') return { ...common, args: {}, isNullable: false, accept: String, below: null };
  const definition = parent.getFields()[name];
  if (!definition) throw new LeftToResolvers(`a field of the schema itself: ${name}`);
  const type = getNamedType(definition.type);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const field: OpenField = {
    ...common,
    args: definition.args.length > 0 ? getArgumentValues(definition, node, source.variables) : {},
    isNullable: !isNonNullType(definition.type),
    accept: acceptOf(definition.type),
    below: isCompositeType(type) ? skeletonOf(source, sets, type, onField) : null,
  };
  onField(field);
  return field;
}
