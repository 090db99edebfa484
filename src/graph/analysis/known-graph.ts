import type { Choices, Known, Successors } from './simple-paths.js';

const NOBODY: Successors = { ids: [], hops: [] };

/** What a search has read of the graph: whole levels around the end, and single actors on the way from the start. */
export class KnownGraph implements Known {
  readonly #from: string;
  readonly #to: string;
  readonly #after = new Map<string, Successors>();
  readonly #before = new Map<string, Successors>();
  /** The ways toward the end that were found by reading from there. */
  readonly #toward = new Map<string, Map<string, Choices>>();
  readonly #towardInOrder = new Map<string, Successors>();
  /** For each number of hops, the actors with walks of that length to the end, and the weights of those as bits. */
  readonly #weights: Map<string, number>[];
  readonly #met: Set<string>;
  #frontier: readonly string[];

  constructor(from: string, to: string) {
    this.#from = from;
    this.#to = to;
    this.#frontier = [to];
    this.#met = new Set([from, to]);
    this.#weights = [new Map([[to, 1]])];
  }

  /** The actors to read for one more level around the end. */
  get frontier(): readonly string[] {
    return this.#frontier;
  }

  /** How many levels around the end are known. */
  get levels(): number {
    return this.#weights.length - 1;
  }

  /** How many actors on the way from the start are known. */
  get readAhead(): number {
    return this.#after.size;
  }

  successors(actor: string, hopsLeft: number): Successors | undefined {
    return hopsLeft <= this.levels ? this.#orderedToward(actor) : this.#after.get(actor);
  }

  weightsToEnd(actor: string, hops: number): number | undefined {
    return hops <= this.levels ? (this.#weights[hops]?.get(actor) ?? 0) : undefined;
  }

  /** Takes in where some actors lead; what was not found leads nowhere. */
  addAhead(actors: readonly string[], found: ReadonlyMap<string, Successors>): void {
    for (const actor of actors) this.#after.set(actor, found.get(actor) ?? NOBODY);
  }

  /** Takes in what leads to the actors of the frontier. */
  addLevel(found: ReadonlyMap<string, Successors>): void {
    const next: string[] = [];
    for (const actor of this.#frontier) {
      const before = found.get(actor) ?? NOBODY;
      this.#before.set(actor, before);
      for (const [i, id] of before.ids.entries()) {
        this.#addToward(id, actor, before.hops[i] ?? []);
        if (this.#met.has(id)) continue;
        this.#met.add(id);
        next.push(id);
      }
    }
    this.#frontier = next;
    this.#weights.push(this.#nextWeights());
  }

  #addToward(id: string, actor: string, hop: Choices): void {
    const own = this.#toward.get(id);
    if (own) own.set(actor, hop);
    else this.#toward.set(id, new Map([[actor, hop]]));
    this.#towardInOrder.delete(id);
  }

  #orderedToward(actor: string): Successors {
    let ordered = this.#towardInOrder.get(actor);
    if (!ordered) {
      const own = [...(this.#toward.get(actor) ?? [])].sort(([x], [y]) => (x < y ? -1 : 1));
      ordered = { ids: own.map(([id]) => id), hops: own.map(([, hop]) => hop) };
      this.#towardInOrder.set(actor, ordered);
    }
    return ordered;
  }

  /** One hop more before each walk. No path goes through its own ends. */
  #nextWeights(): Map<string, number> {
    const next = new Map<string, number>();
    for (const [actor, weights] of this.#weights.at(-1) ?? []) {
      if (actor === this.#from) continue;
      const { ids, hops } = this.#before.get(actor) ?? NOBODY;
      for (const [i, id] of ids.entries()) {
        if (id === this.#to) continue;
        let bits = next.get(id) ?? 0;
        for (const { cost } of hops[i] ?? []) bits |= weights << cost;
        next.set(id, bits);
      }
    }
    return next;
  }
}
