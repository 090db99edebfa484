/** As many plans as Neo4j keeps of a database, unless it is configured otherwise. */
const KEPT = 1000;

/**
 * The texts of statements that were sent of late: those that the database has a plan for, by all that can be known from here, for it does not tell.
 * It drops plans as well when the graph has changed much, or the schema.
 */
export class KnownTexts {
  readonly #texts = new Set<string>();

  /** Whether a text was sent before; it is from now on. */
  meet(text: string): boolean {
    const isKnown = this.#texts.delete(text);
    this.#texts.add(text);
    const [oldest] = this.#texts;
    if (this.#texts.size > KEPT && oldest !== undefined) this.#texts.delete(oldest);
    return isKnown;
  }

  /** Forgets them all, as the database does its plans. */
  clear(): void {
    this.#texts.clear();
  }
}
