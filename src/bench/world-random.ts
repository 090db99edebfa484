import { numbers } from '../graph/analysis/numbers.js';

/** A repeatable stream of choices: the same seed gives the same choices on every machine. */
export class Choices {
  /** From 0 to 1, without 1. */
  readonly fraction: () => number;

  /** The seed is a text or the numbers of what the choices are for, so that each part of a world has a stream of its own. */
  constructor(...seed: readonly (string | number)[]) {
    let hash = 2_166_136_261;
    for (const character of seed.join(' ')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
    this.fraction = numbers(hash);
  }

  /** True in this share of the calls. */
  chance(share: number): boolean {
    return this.fraction() < share;
  }

  /** A whole number from the first to the last. */
  between(first: number, last: number): number {
    return first + Math.floor(this.fraction() * (last - first + 1));
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    return list[Math.floor(this.fraction() * list.length)] as T;
  }
}

/** Places in a list by their weights: the place of a fraction of the whole weight. */
export class Weights {
  /** Sums up to and with each place. */
  readonly #sums: Float64Array;

  constructor(weights: Iterable<number>) {
    let sum = 0;
    this.#sums = Float64Array.from(weights, (weight) => {
      sum += weight;
      return sum;
    });
  }

  /** The weight of the places before the given one. */
  before(place: number): number {
    return place === 0 ? 0 : (this.#sums[place - 1] ?? 0);
  }

  get total(): number {
    return this.#sums.at(-1) ?? 0;
  }

  /** The place that a choice falls on, among those from `first` on. */
  choose(choices: Choices, first = 0): number {
    const low = this.before(first);
    const sought = low + choices.fraction() * (this.total - low);
    let [from, to] = [first, this.#sums.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#sums[middle] ?? 0) > sought) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}
