/** Steps in time: among the phases of an undated order, or to the next day on which something begins or ends. */
export function step(_: 1 | -1): void {}
