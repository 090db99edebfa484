import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Bounds of a document, whatever its variables, and of what goes over the wire. */
export const LIMITS = {
  depth: 40,
  aliases: 60,
  fields: 1000,
  tokens: 2000,
  bodyBytes: 100_000,
  answerBytes: 10_000_000,
} as const;

interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

const EMPTY: Size = { depth: 0, aliases: 0, fields: 0 };

/** Validation rule: refuses a document that is too deep, has too many aliases, or too many fields once its fragments are put in. */
export function sizeLimits(context: ValidationContext): ASTVisitor {
  const known = new Map<string, Size>();
  const fragments = new Map(
    context
      .getDocument()
      .definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const sizeOfFragment = (name: string): Size => {
    const size = known.get(name);
    if (size) return size;
    // a cycle of fragments is another rule's to report; here it only must not go on for ever
    known.set(name, EMPTY);
    const found = fragments.get(name);
    const measured = found ? sizeOf(found.selectionSet, sizeOfFragment) : EMPTY;
    known.set(name, measured);
    return measured;
  };
  return {
    OperationDefinition(node) {
      const size = sizeOf(node.selectionSet, sizeOfFragment);
      for (const name of ['depth', 'aliases', 'fields'] as const) {
        if (size[name] <= LIMITS[name]) continue;
        const limit = { name, value: size[name], most: LIMITS[name] };
        context.reportError(
          new GraphQLError(
            `the operation has ${name} ${size[name]}, at most ${LIMITS[name]} is allowed; ask for less, or in several requests`,
            {
              nodes: node,
              extensions: { limit },
            },
          ),
        );
      }
    },
  };
}

function sizeOf(set: SelectionSetNode, fragment: (name: string) => Size): Size {
  let total = EMPTY;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const below = node.selectionSet ? sizeOf(node.selectionSet, fragment) : EMPTY;
      total = add(total, {
        depth: below.depth + 1,
        aliases: below.aliases + (node.alias ? 1 : 0),
        fields: below.fields + 1,
      });
    } else {
      total = add(
        total,
        node.kind === Kind.INLINE_FRAGMENT ? sizeOf(node.selectionSet, fragment) : fragment(node.name.value),
      );
    }
  }
  return total;
}

/** Sums stay finite: a bomb of fragments doubles at every level. */
function add(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: Math.min(a.aliases + b.aliases, Number.MAX_SAFE_INTEGER),
    fields: Math.min(a.fields + b.fields, Number.MAX_SAFE_INTEGER),
  };
}
