import { InvalidArgumentError } from 'commander';
import type { RelationType } from '../../graph/relation-id.js';
import { RELATION_TYPES } from '../../graph/relation-types.generated.js';
import { checkedDay } from '../../graph/view.js';

/** A relation type in any case, with blanks or hyphens for underscores. */
export function relationType(text: string): RelationType {
  const name = text.toUpperCase().replaceAll(/[\s-]/g, '_');
  if (name in RELATION_TYPES) return name as RelationType;
  throw new InvalidArgumentError(`There is no such relation type; ${nearTypes(name)}.`);
}

function nearTypes(name: string): string {
  const words = name.split('_').filter((word) => word.length > 3);
  const near = Object.keys(RELATION_TYPES).filter((type) => words.some((word) => type.includes(word)));
  if (near.length > 0) return `near to it are ${near.join(', ')}`;
  return "`ipg query '{ relationTypes { type meaning } }'` shows them all";
}

/** One more relation type of an option that may be given several times. */
export function relationTypes(text: string, before: readonly RelationType[] = []): RelationType[] {
  return [...before, relationType(text)];
}

/** One more value of an option that may be given several times. */
export function several(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** A calendar day. */
export function day(text: string): string {
  try {
    return checkedDay(text);
  } catch {
    throw new InvalidArgumentError('It must be a day, YYYY-MM-DD, such as 2012-01-31.');
  }
}

/** A year, month or day as the record keeps them, or `..`. */
export function validity(text: string): string {
  if (text === '..' || isDate(text)) return text;
  throw new InvalidArgumentError('It must be a year, month or day, such as 2017, 2017-11 or 2017-11-12, or ..');
}

/** The name of a spell. */
export function spell(text: string): string {
  if (text === 'before' || text === 'now' || isDate(text)) return text;
  throw new InvalidArgumentError('It must be a year, month or day, such as 2017, or before, or now.');
}

function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  try {
    checkedDay(`${text}-01-01`.slice(0, 10));
    return true;
  } catch {
    return false;
  }
}

/** A page size of the API. */
export function pageSize(text: string): number {
  const size = Number(text);
  if (/^\d+$/.test(text) && size >= 1 && size <= 100) return size;
  throw new InvalidArgumentError('It must be a whole number from 1 to 100.');
}

/** How many hops a path may have. */
export function hops(text: string): number {
  if (/^[1-6]$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1 to 6.');
}

/** One of a closed list, in any case. */
export function oneOf(values: readonly string[]): (text: string) => string {
  return (text) => {
    const value = text.toUpperCase();
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(`Allowed choices are ${values.join(', ')}.`);
  };
}
