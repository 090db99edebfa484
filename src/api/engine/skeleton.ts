import { getArgumentValues, type ValueNode, visit } from 'graphql';
import type { AskedField, AskedObject } from '../../graph/engine/skeleton.js';
import type { Shape, ShapeField } from './shape.js';

/** A field as asked, whose arguments may still be replaced. */
export interface OpenField extends AskedField {
  args: Record<string, unknown>;
  /** The type that it is a field of. */
  readonly parent: string;
}

/** Parts of a shape that no variable gets into are the same for every request. */
const CONSTANT = new WeakMap<Shape, AskedObject | null>();
const ARGUMENTS = new WeakMap<ShapeField, Readonly<Record<string, unknown>> | null>();

/** The skeleton: a shape with the arguments of this request. `isOpen` says of a field whether its arguments are replaced; it is then seen by `onOpen`. */
export function skeletonOf(
  shape: Shape,
  variables: Readonly<Record<string, unknown>>,
  isOpen: (field: OpenField) => boolean,
  onOpen: (field: OpenField) => void,
): AskedObject {
  const known = CONSTANT.get(shape);
  if (known) return known;
  const made = new Map<ShapeField, AskedField>();
  let isConstant = known === undefined;
  const asked = (field: ShapeField): AskedField => {
    const there = made.get(field);
    if (there) return there;
    const args = constantArguments(field);
    const below = field.below && skeletonOf(field.below, variables, isOpen, onOpen);
    const one: OpenField = {
      key: field.key,
      name: field.name,
      parent: field.parent,
      args: (args ?? argumentsOf(field, variables)) as Record<string, unknown>,
      isNullable: field.isNullable,
      accept: field.accept,
      below,
    };
    const isReplaced = isOpen(one);
    if (isReplaced) {
      one.args = { ...one.args };
      onOpen(one);
    }
    isConstant &&= args !== null && !isReplaced && (field.below === null || CONSTANT.get(field.below) != null);
    made.set(field, one);
    return one;
  };
  const byType = new Map([...shape.byType].map(([type, fields]) => [type, fields.map(asked)]));
  const result = { byType, isUniform: shape.isUniform };
  CONSTANT.set(shape, isConstant ? result : null);
  return result;
}

/** The arguments of a field if they are the same in every request; else null. */
function constantArguments(field: ShapeField): Readonly<Record<string, unknown>> | null {
  const known = ARGUMENTS.get(field);
  if (known !== undefined) return known;
  const args = field.node.arguments?.some(({ value }) => holdsVariable(value)) ? null : argumentsOf(field, {});
  ARGUMENTS.set(field, args);
  return args;
}

function argumentsOf({ definition, node }: ShapeField, variables: Readonly<Record<string, unknown>>) {
  return definition && definition.args.length > 0 ? getArgumentValues(definition, node, variables) : {};
}

function holdsVariable(value: ValueNode): boolean {
  let found = false;
  visit(value, {
    Variable: () => {
      found = true;
    },
  });
  return found;
}
