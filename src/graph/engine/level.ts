import { Day, type Parameter } from '../../neo4j/parameters.js';
import type { Position } from '../cursor.js';
import type { CursorNames } from '../relation-order.js';
import type { ResolutionRecord } from '../resolve.js';
import { confidencesFrom, type View, type ViewNames } from '../view.js';
import { LeftToResolvers, type NamedEntity } from './skeleton.js';

/** How many records an answer may hold that come from lists without a page size. */
export const LINKED = 10_000;

/** Reads something from the values of one record. */
export type Read = (values: readonly unknown[]) => unknown;

/** A view and how the statement names its values. */
export interface Seen extends ViewNames {
  readonly view: View;
}

/** The statement while it is being written: its values and its names. Equal skeletons give equal texts, so that the database plans them once. */
export class Draft {
  readonly values: Record<string, Parameter> = {};
  /** Conditions that must hold, else the resolvers have to say why not. */
  readonly conditions: string[] = [];
  /** Names that were resolved while the answer was read. */
  readonly resolved: ResolutionRecord[] = [];
  #values = 0;
  #names = 0;
  #links = 0;

  /** Puts a value below `$p` and gives its name. */
  given(value: Parameter): string {
    const name = `v${this.#values++}`;
    this.values[name] = value;
    return `$p.${name}`;
  }

  /** The id of an entity that an argument means; one that is not known has to be there. */
  entity({ id, isKnown }: NamedEntity, label: 'Actor' | 'Actor|Place'): string {
    const name = this.given(id);
    if (!isKnown) this.conditions.push(`EXISTS { MATCH (:${label} {id: ${name}}) }`);
    return name;
  }

  /** Counts records of a list that has no page size, while the answer is read; when they become too many the resolvers refuse. */
  counted<T>(list: readonly T[]): readonly T[] {
    this.#links += list.length;
    if (this.#links > LINKED) throw new LeftToResolvers('too many links');
    return list;
  }

  /** A variable that nothing else in the statement has. */
  name(prefix: string): string {
    return `${prefix}${++this.#names}`;
  }

  /** Puts in the values of a view. */
  see(view: View): Seen {
    const { minConfidence } = view;
    const confidences = minConfidence === null ? undefined : this.given(confidencesFrom(minConfidence));
    return { view, day: this.given(new Day(view.asOf ?? view.today)), confidences };
  }

  /** Puts in where a list goes on. */
  behind({ value, id }: Position): CursorNames {
    return { id: this.given(id), day: value === null ? '' : this.given(new Day(value)) };
  }
}

/** One list of the statement: the values that each of its records needs, and how to get from the record to them. */
export class Level {
  readonly #texts: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #bound: string[] = [];
  readonly #joins: string[] = [];

  /** Asks for a value, by its Cypher, and gives its place among the values of a record. Asked twice it travels once. */
  value(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#texts.push(text) - 1;
    this.#places.set(text, place);
    return place;
  }

  /** Gives an expression a name, so that patterns can begin there. Asked twice it is one. */
  bound(expression: string, draft: Draft): string {
    return this.#named(expression, draft, (name) => this.#bound.push(`${expression} AS ${name}`));
  }

  /** Goes on along a path to a record that there is at most one of, and gives its name. Asked twice it is one. */
  joined(path: string, draft: Draft): string {
    return this.#named(path, draft, (name) => this.#joins.push(`OPTIONAL MATCH ${path}(${name})`));
  }

  #named(text: string, draft: Draft, add: (name: string) => void): string {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const name = draft.name('n');
    this.#names.set(text, name);
    add(name);
    return name;
  }

  /** Whether nothing is asked of its records. */
  get isEmpty(): boolean {
    return this.#texts.length === 0;
  }

  /** The values, as a list. */
  get list(): string {
    return `[${this.#texts.join(', ')}]`;
  }

  /**
   * The end of the list's query, behind sorting and limit, where the variables named are at hand. What is joined keeps the order that the database
   * has, but only an order that is said again is promised.
   */
  returned(variables: readonly string[], order: string): string {
    const bound = this.#bound.length > 0 ? [`WITH ${[...variables, ...this.#bound].join(', ')}`] : [];
    const again = this.#joins.length > 0 && order !== '' ? [`ORDER BY ${order}`] : [];
    return [...bound, ...this.#joins, `RETURN ${this.list}`, ...again].join('\n');
  }
}

/** Makes a query of lists a value of the level above it. */
export function collected(query: string): string {
  return `COLLECT {\n${query}\n}`;
}
