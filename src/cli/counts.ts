/** What became of the relations, or of anything else that is counted. */
export interface Changes {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** What scripts did to the record. */
export interface Totals extends Changes {
  readonly unchanged: number;
  readonly amended: number;
}

/** Adds up what scripts did. */
export function totals(results: readonly Totals[]): Totals {
  const sum = (key: keyof Totals) => results.reduce((total, result) => total + result[key], 0);
  return {
    created: sum('created'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    removed: sum('removed'),
    amended: sum('amended'),
  };
}

/** How many things are other than before. */
export function changes({ created, changed, removed }: Changes): number {
  return created + changed + removed;
}

/** `220 created, 0 changed, 3 unchanged, 0 removed` */
export function totalsInWords({ created, changed, unchanged, removed, amended }: Totals): string {
  const words = `${created} created, ${changed} changed, ${unchanged} unchanged, ${removed} removed`;
  return amended === 0 ? words : `${words}, ${amended} claims amended`;
}

/** `relations: 180 created, 0 changed, 0 removed` */
export function relationsInWords({ created, changed, removed }: Changes): string {
  return `relations: ${created} created, ${changed} changed, ${removed} removed`;
}
