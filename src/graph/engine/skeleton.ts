/** What an operation asks, without GraphQL: the engine's input. */

/** One field, fragments and mentions under the same key merged. */
export interface AskedField {
  /** Its key in the answer. */
  readonly key: string;
  /** Its name in the schema. */
  readonly name: string;
  /** Coerced arguments, defaults put in. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly isNullable: boolean;
  /** Of a value: gives it as the answer holds it, or throws LeftToResolvers where the schema does not allow it. */
  readonly accept: (value: unknown) => unknown;
  /** What is asked below; null for a value. */
  readonly below: AskedObject | null;
}

/** The fields asked of an object, in the order of the answer. */
export interface AskedObject {
  /** By the type that the object may turn out to be. */
  readonly byType: ReadonlyMap<string, readonly AskedField[]>;
  /** Whether every type is asked for the same, so that nobody has to know which it is. */
  readonly isUniform: boolean;
}

/**
 * Thrown where the engine gives up an operation, which the resolvers then answer: what is asked is not among what the engine can do, or the answer
 * is an error, whose words and path are the resolvers' to find.
 */
export class LeftToResolvers extends Error {}

/** An argument that means an entity. */
export interface NamedEntity {
  readonly id: string;
  /** Whether there surely is one; else the statement has to look. */
  readonly isKnown: boolean;
}
