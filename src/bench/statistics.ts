/** The value below which a share of the values lies, by the nearest rank; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The value in the middle; between two, the lower. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The median of the ratios of values that were measured side by side: what the machine did meanwhile cancels out. */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
  return median(above.map((value, index) => value / (below[index] ?? Number.NaN)));
}
