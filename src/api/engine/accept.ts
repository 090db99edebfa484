import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { LeftToResolvers } from '../../graph/engine/skeleton.js';

type Accept = (value: unknown) => unknown;

const KNOWN = new WeakMap<GraphQLOutputType, Accept>();

/** How a value of a type gets into an answer, as GraphQL's own execution would put it there. What that would refuse is left to it, for the error's words. */
export function acceptOf(type: GraphQLOutputType): Accept {
  const known = KNOWN.get(type);
  if (known) return known;
  const accept = isNonNullType(type) ? present(inner(type.ofType)) : orNull(inner(type));
  KNOWN.set(type, accept);
  return accept;
}

function present(accept: Accept): Accept {
  return (value) => {
    if (value === null || value === undefined) throw refused('null');
    return accept(value);
  };
}

function orNull(accept: Accept): Accept {
  return (value) => (value === null || value === undefined ? null : accept(value));
}

function inner(type: GraphQLOutputType): Accept {
  if (isListType(type)) {
    const accept = acceptOf(type.ofType);
    return (value) => {
      if (!Array.isArray(value)) throw refused('no list');
      return value.map(accept);
    };
  }
  return isLeafType(type) ? leaf(type) : (value) => value;
}

function leaf(type: GraphQLLeafType): Accept {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return only((value) => names.has(value as string));
  }
  if (type.name === 'String' || type.name === 'ID') return only((value) => typeof value === 'string');
  if (type.name === 'Boolean') return only((value) => typeof value === 'boolean');
  if (type.name === 'Int') return only((value) => Number.isInteger(value) && value === (value as number) >> 0);
  return (value) => type.serialize(value);
}

function only(isFit: (value: unknown) => boolean): Accept {
  return (value) => {
    if (isFit(value)) return value;
    throw refused(String(value));
  };
}

function refused(what: string): LeftToResolvers {
  return new LeftToResolvers(`a value that the schema does not allow: ${what}`);
}
