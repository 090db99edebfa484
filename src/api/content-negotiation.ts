/** How much a client wants something, by a header such as Accept: 0 not at all, 1 most. The most specific range counts. */
function quality(header: string, ranges: readonly string[]): number {
  const offered = new Map(
    header.split(',').map((part) => {
      const [range = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
      const q = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
      return [range, Number.isFinite(q) ? q : 0];
    }),
  );
  const named = ranges.find((range) => offered.has(range));
  return (named === undefined ? undefined : offered.get(named)) ?? 0;
}

/** Whether a page is wanted rather than JSON, as web browsers say and other programs do not. */
export function prefersHtml(accept = ''): boolean {
  const html = quality(accept, ['text/html', 'text/*', '*/*']);
  return html > quality(accept, ['application/json', 'application/*', '*/*']);
}

/** Whether the client unpacks gzip. */
export function acceptsGzip(acceptEncoding = ''): boolean {
  return quality(acceptEncoding, ['gzip', '*']) > 0;
}
