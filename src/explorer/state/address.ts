import { isDay, NEVER } from '../model/days.js';
import { isRelationType } from '../model/words.js';
import type { Confidence, Modality } from '../operations.generated.js';
import {
  ASPECTS,
  type Chosen,
  COLUMN_IDS,
  FIRST_VIEW,
  MOST_NAMED,
  type Overlay,
  type Phase,
  type Show,
  type Sign,
  type Sorting,
  type Time,
  type View,
} from './view.js';

/** A view as an address says it, and what of the address could not be read, in sentences. */
export interface Reading {
  readonly view: View;
  readonly complaints: readonly string[];
}

const SHOWS: readonly Show[] = ['graph', 'table', 'map'];
const PHASES: readonly Phase[] = ['previous', 'current', 'changed'];
const OVERLAYS: readonly Overlay[] = ['triads', 'blocs'];
const CONFIDENCES: readonly Confidence[] = ['LOW', 'MODERATE', 'HIGH'];
const SIGNS: Readonly<Record<string, Sign>> = { friendly: 1, neither: 0, adverse: -1 };
const UNPROJECTED: readonly Modality[] = ['DENIED', 'FORECAST', 'RECOMMENDED', 'INTENDED', 'HYPOTHETICAL'];

/** Paths have four steps at most. */
const MOST_ON_PATH = 5;

/** Ids are lower-case letters, digits and hyphens; a longer text in an address is no id. */
const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** The query of the address at which a view is found: empty for the first view. What stands as in the first view is left out. */
export function addressOf(view: View): string {
  const query = new URLSearchParams();
  const first = FIRST_VIEW;
  if (view.of === null) query.set('of', '*');
  else if (view.of.join() !== first.of?.join()) query.set('of', view.of.join(','));
  if (view.show !== first.show) query.set('show', view.show);
  if (view.sorting !== null) query.set('sort', `${view.sorting.isDescending ? '-' : ''}${view.sorting.column}`);
  const time = timeText(view.time);
  if (time !== timeText(first.time)) query.set('time', time);
  if (!view.undated) query.set('undated', 'no');
  if (view.without.length > 0) query.set('without', view.without.join(','));
  if (view.withoutSigns.length > 0) query.set('signs', signsText(view.withoutSigns));
  if (view.confidence !== null) query.set('confidence', view.confidence);
  if (view.chosen !== null) query.set(...chosenText(view.chosen));
  if (view.overlay !== null) query.set('overlay', view.overlay);
  if (view.all) query.set('all', 'yes');
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~').replaceAll('%2A', '*');
  return text === '' ? '' : `?${text}`;
}

function timeText(time: Time): string {
  if (time.kind === 'order') return time.phase;
  return time.kind === 'day' ? time.day : `${time.from}~${time.to}`;
}

function signsText(hidden: readonly Sign[]): string {
  return Object.keys(SIGNS)
    .filter((name) => hidden.includes(SIGNS[name] as Sign))
    .map((name) => `-${name}`)
    .join(',');
}

function chosenText(chosen: Chosen): [string, string] {
  switch (chosen.kind) {
    case 'entity':
      return ['entity', chosen.id];
    case 'pair':
      return ['pair', [chosen.a, chosen.b, ...(chosen.type === null ? [] : [chosen.type])].join('~')];
    case 'expand':
      return ['expand', chosen.id];
    case 'paths':
      return ['paths', pathText(chosen)];
    case 'claims':
      return ['claims', chosen.modality];
  }
}

/** With two ids no path is drawn; one with nobody between its ends has two signs between them. */
function pathText({ a, b, via }: { a: string; b: string; via?: readonly string[] }): string {
  if (via === undefined) return `${a}~${b}`;
  return [a, ...(via.length === 0 ? [''] : via), b].join('~');
}

/** Reads the query of an address. Whatever cannot be read is named and left as in the first view: a broken part never takes the rest with it. */
export function viewAt(search: string): Reading {
  const query = new URLSearchParams(search);
  const complaints: string[] = [];
  const reader = new Parts(query, complaints);
  const view: View = {
    of: reader.read('of', entities, FIRST_VIEW.of),
    show: reader.read('show', oneOf(SHOWS), FIRST_VIEW.show),
    sorting: reader.read('sort', sortingOf, FIRST_VIEW.sorting),
    time: reader.read('time', timeOf, FIRST_VIEW.time),
    undated: reader.read('undated', oneOf(['no', 'yes']), 'yes') === 'yes',
    without: reader.read('without', listOf(ASPECTS), FIRST_VIEW.without),
    withoutSigns: reader.read('signs', signsOf, FIRST_VIEW.withoutSigns),
    confidence: reader.read('confidence', oneOf(CONFIDENCES), FIRST_VIEW.confidence),
    chosen: reader.readOne({
      entity: entityOf('entity'),
      pair: pairOf,
      expand: entityOf('expand'),
      paths: pathsOf,
      claims: claimsOf,
    }),
    overlay: reader.read('overlay', oneOf(OVERLAYS), FIRST_VIEW.overlay),
    all: reader.read('all', oneOf(['no', 'yes']), 'no') === 'yes',
  };
  reader.nameUnread();
  return { view, complaints };
}

/** What a part of the address comes to; a text tells what it should have been. */
type Read<T> = { readonly value: T } | string;

class Parts {
  readonly #query: URLSearchParams;
  readonly #complaints: string[];
  readonly #known = new Set<string>();

  constructor(query: URLSearchParams, complaints: string[]) {
    this.#query = query;
    this.#complaints = complaints;
  }

  read<T, D>(name: string, reading: (text: string) => Read<T>, otherwise: D): T | D {
    this.#known.add(name);
    const text = this.#query.get(name);
    if (text === null) return otherwise;
    const result = reading(text);
    if (typeof result !== 'string') return result.value;
    this.#complaints.push(`“${name}=${shortened(text)}” in the address is not understood: ${result}.`);
    return otherwise;
  }

  /** Reads parts of which a view has one: the first that can be read; each further one is told. */
  readOne<T>(readings: Readonly<Record<string, (text: string) => Read<T>>>): T | null {
    const values = Object.entries(readings).map(([name, reading]) => ({ name, value: this.read(name, reading, null) }));
    const [first, ...more] = values.filter(({ value }) => value !== null);
    for (const { name } of more) {
      this.#complaints.push(`“${name}” in the address is left out: “${first?.name}” says already what is chosen.`);
    }
    return first?.value ?? null;
  }

  /** An address may carry what other programs put there; it is told, not refused. */
  nameUnread(): void {
    for (const name of new Set(this.#query.keys())) {
      // the page without JavaScript leads there to wait for its story
      if (name === 'patient') continue;
      if (this.#known.has(name)) {
        const more = this.#query.getAll(name).length - 1;
        if (more > 0) this.#complaints.push(`“${name}” stands in the address more than once: the first is taken.`);
        continue;
      }
      this.#complaints.push(`“${shortened(name)}” in the address says nothing to this page.`);
    }
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => Read<T> {
  return (text) => {
    const value = values.find((one) => one === text);
    return value === undefined ? `it can be ${values.join(', ')}` : { value };
  };
}

function listOf<T extends string>(values: readonly T[]): (text: string) => Read<readonly T[]> {
  return (text) => {
    const given = text.split(',');
    const value = values.filter((one) => given.includes(one));
    return value.length < new Set(given).size ? `it lists some of ${values.join(', ')}` : { value };
  };
}

function sortingOf(text: string): Read<Sorting> {
  const column = COLUMN_IDS.find((one) => text === one || text === `-${one}`);
  if (column === undefined) return `it names a column, with - before it to sort downward: ${COLUMN_IDS.join(', ')}`;
  return { value: { column, isDescending: text !== column } };
}

function entities(text: string): Read<readonly string[] | null> {
  if (text === '*') return { value: null };
  const ids = [...new Set(text === '' ? [] : text.split(','))];
  if (ids.length > MOST_NAMED) return `it names at most ${MOST_NAMED} entities`;
  const bad = ids.find((id) => !ID.test(id));
  return bad === undefined ? { value: ids } : 'it lists ids such as tokyo,taipei, or is * for the whole graph';
}

function timeOf(text: string): Read<Time> {
  const phase = PHASES.find((one) => one === text);
  if (phase) return { value: { kind: 'order', phase } };
  const [from = '', to, ...more] = text.split('~');
  const days = to === undefined ? [from] : [from, to];
  if (more.length > 0 || !days.every((day) => isDay(day) && day < NEVER)) {
    return 'it is previous, current, changed, a day such as 1972-09-29, or two days with ~ between them';
  }
  if (to === undefined) return { value: { kind: 'day', day: from } };
  return from < to ? { value: { kind: 'between', from, to } } : 'the first day must be before the second';
}

function signsOf(text: string): Read<readonly Sign[]> {
  const names = text.split(',');
  const signs = names.map((name) => (name.startsWith('-') ? SIGNS[name.slice(1)] : undefined));
  const value = ([1, 0, -1] as const).filter((sign) => signs.includes(sign));
  return value.length < new Set(names).size ? 'it lists some of -friendly, -neither, -adverse' : { value };
}

function entityOf(kind: 'entity' | 'expand'): (text: string) => Read<Chosen> {
  return (text) => (ID.test(text) ? { value: { kind, id: text } } : 'it is an id such as tokyo');
}

function pairOf(text: string): Read<Chosen> {
  const [a = '', b = '', type, ...more] = text.split('~');
  const isPair =
    ID.test(a) && ID.test(b) && a !== b && more.length === 0 && (type === undefined || isRelationType(type));
  if (!isPair) return 'it is two ids such as tokyo~taipei, and a relation type if wanted';
  return { value: { kind: 'pair', a, b, type: type ?? null } };
}

function pathsOf(text: string): Read<Chosen> {
  const ids = text.split('~');
  const actors = ids.length === 3 && ids[1] === '' ? ids.toSpliced(1, 1) : ids;
  const [a = '', ...after] = actors;
  const via = after.slice(0, -1);
  const b = after.at(-1) ?? '';
  const isPath = actors.every((id) => ID.test(id)) && new Set(actors).size === actors.length;
  if (!isPath || actors.length < 2 || actors.length > MOST_ON_PATH) {
    return 'it is two ids such as manila~taipei, and those between them where a path is drawn';
  }
  return { value: { kind: 'paths', a, b, ...(ids.length === 2 ? {} : { via }) } };
}

function claimsOf(text: string): Read<Chosen> {
  const modality = UNPROJECTED.find((one) => one === text);
  return modality ? { value: { kind: 'claims', modality } } : `it can be ${UNPROJECTED.join(', ')}`;
}
