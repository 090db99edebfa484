/** Rows as lines whose columns begin below one another; the last column is left as it is. Meant for names in Latin letters. */
export function columns(rows: readonly (readonly string[])[], indent = ''): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, text] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, text.length);
  }
  return rows.map((row) =>
    `${indent}${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
  );
}
