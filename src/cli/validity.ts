/** From when until when something holds, in a few characters. */
export function dates(since: string | null, until: string | null): string {
  if (since === null && until === null) return 'undated';
  return `${since ?? '?'} – ${until === '..' ? '' : (until ?? '?')}`.trimEnd();
}
