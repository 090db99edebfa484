import { appendFileSync } from 'node:fs';

/** Notes a measured figure for docs/reliability.md: `npm run reliability` names the file, and prints it at its end. */
export function figure(what: string, value: string | number): void {
  const file = process.env['IPG_FIGURES'];
  if (file) appendFileSync(file, `| ${what} | ${value} |\n`);
}

/** Seconds with one decimal. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
