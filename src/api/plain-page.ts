import { HeaderMap } from '@apollo/server';
import type { Execution } from './execution.js';
import { type PlainStory, plainNotice, plainStory } from './plain-html.js';

/** How long a page waits for what it shows without JavaScript; nearly all who ask for it have JavaScript and would wait for nothing. */
const PATIENCE_MS = 500;

/** How long it waits where JavaScript is known to be off. Statements that the database has not planned yet take some seconds in all. */
const LONG_PATIENCE_MS = 9_000;

/** How long a rendering is shown without looking again. */
const FRESH_MS = 5_000;

/** How long a failure is told without trying again. */
const FAILED_MS = 1_000;

/** The query of the address that waits. */
export const PATIENT_SEARCH = '?patient';

/** How old a rendering may be that is shown because a new one is late. */
const STALE_MS = 60_000;

const STORY = `query PlainPage {
  shifts(holder: "tokyo", toward: "taipei") {
    toward { name } aspect state previous { label } current { label }
    evidence(first: 100) { source { title reliability } } gap { source { title reliability } }
  }
  tokyo: actor(id: "tokyo") { ...relations }
  taipei: actor(id: "taipei") { ...relations }
}
fragment relations on Actor {
  name
  relations(first: 100) {
    totalCount
    edges { node { id type from { name } to { name } since until sign confidence claimCount sourceCount } }
  }
}`;

const SIZE = '{ actors(first: 1) { edges { node { id } } } }';

/** What an answer to a GraphQL document holds. */
interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

interface Rendering {
  readonly html: string;
  readonly at: number;
  readonly freshMs: number;
}

/** What the explorer's page shows where there is no JavaScript: its story and a table, read by GraphQL like everybody else. */
export class PlainPage {
  readonly #execution: Execution;
  readonly #stopping = new AbortController();
  #last: Rendering | undefined;
  #underWay: { readonly rendering: Promise<Rendering>; readonly since: number } | undefined;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /**
   * A `<noscript>` element. Never fails, and never takes longer than half a second: what is late is waited for by an address of its own (`isPatient`), to
   * which the element leads who has no JavaScript. Nobody else follows it, so that they wait for nothing.
   */
  async html(isPatient: boolean): Promise<string> {
    const last = this.#last;
    const now = performance.now();
    if (last && now - last.at < last.freshMs) return last.html;
    this.#underWay ??= { rendering: this.#render(), since: now };
    const { rendering, since } = this.#underWay;
    const inTime = await within(rendering, isPatient ? LONG_PATIENCE_MS : since + PATIENCE_MS - now);
    if (inTime) return inTime.html;
    if (last && now - last.at < STALE_MS) return last.html;
    return isPatient ? plainNotice('LATE') : plainNotice('LATE', PATIENT_SEARCH);
  }

  /** Reads it before anybody asks. Never fails. */
  async warmUp(): Promise<void> {
    this.#underWay ??= { rendering: this.#render(), since: performance.now() };
    await this.#underWay.rendering;
  }

  /** Ends the reading that is under way. */
  stop(): void {
    this.#stopping.abort();
  }

  async #render(): Promise<Rendering> {
    const { html, freshMs } = await this.#read().catch(() => ({ html: plainNotice('FAILED'), freshMs: FAILED_MS }));
    this.#last = { html, freshMs, at: performance.now() };
    this.#underWay = undefined;
    return this.#last;
  }

  async #read(): Promise<{ html: string; freshMs: number }> {
    const { data, errors } = await this.#ask<PlainStory>(STORY);
    if (data) return { html: plainStory(data), freshMs: FRESH_MS };
    const code = errors?.[0]?.extensions.code;
    if (code !== 'NOT_FOUND') {
      return { html: plainNotice(code === 'DATABASE_UNAVAILABLE' ? 'AWAY' : 'FAILED'), freshMs: FAILED_MS };
    }
    const size = await this.#ask<{ actors: { edges: readonly unknown[] } }>(SIZE);
    const isEmpty = size.data?.actors.edges.length === 0;
    return { html: plainNotice(isEmpty ? 'EMPTY' : 'ELSEWHERE'), freshMs: FAILED_MS };
  }

  async #ask<Data>(query: string): Promise<Answer<Data>> {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const request = { method: 'POST', headers, search: '', body: { query } };
    const { body } = await this.#execution.answer(request, this.#stopping.signal);
    return body.kind === 'complete' ? (JSON.parse(body.string) as Answer<Data>) : {};
  }
}

/** The value, or undefined if it takes longer. */
async function within<Value>(value: Promise<Value>, ms: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, ms));
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
