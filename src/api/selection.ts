import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  valueFromASTUntyped,
} from 'graphql';
import { mergeSelections, type SelectedField, type Selection } from '../graph/selection.js';

const CACHE = new WeakMap<readonly FieldNode[], Selection>();
const KEYS = new WeakMap<Selection, number>();
let lastKey = 0;

/**
 * What a query asks below the field at hand. Type conditions are not told apart: a field that only one type has is null on the others.
 * graphql-js hands the same array of nodes to all siblings, so one list of a hundred relations is worked out once.
 */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const known = CACHE.get(info.fieldNodes);
  if (known) return known;
  const selection = info.fieldNodes
    .map((node) => collect(node.selectionSet?.selections ?? [], info))
    .reduce(mergeSelections, new Map());
  CACHE.set(info.fieldNodes, selection);
  return selection;
}

/** A key that two records share only if they were asked for by the same part of the query. */
export function selectionKey(selection: Selection): number {
  const known = KEYS.get(selection);
  if (known !== undefined) return known;
  lastKey += 1;
  KEYS.set(selection, lastKey);
  return lastKey;
}

function collect(nodes: readonly SelectionNode[], info: GraphQLResolveInfo): Selection {
  let selection: Selection = new Map();
  for (const node of nodes) {
    if (!isIncluded(node, info)) continue;
    if (node.kind === Kind.FIELD) {
      selection = mergeSelections(selection, new Map([[node.name.value, selectedField(node, info)]]));
      continue;
    }
    const set = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : info.fragments[node.name.value]?.selectionSet;
    selection = mergeSelections(selection, collect(set?.selections ?? [], info));
  }
  return selection;
}

function selectedField(node: FieldNode, info: GraphQLResolveInfo): SelectedField {
  const first = node.arguments?.find(({ name }) => name.value === 'first');
  return {
    below: collect(node.selectionSet?.selections ?? [], info),
    firsts: [first && valueFromASTUntyped(first.value, info.variableValues)],
  };
}

function isIncluded(node: SelectionNode, info: GraphQLResolveInfo): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
