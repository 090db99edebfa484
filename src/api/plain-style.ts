/** The look of the page without JavaScript: its own, because the explorer's page is laid out for what its script draws. */
export const PLAIN_STYLE = `html, body { display: block; height: auto; overflow: auto; color-scheme: light dark; background: Canvas; color: CanvasText; }
#app { display: none; }
.plain {
  box-sizing: border-box; max-width: 72rem; margin: 0 auto; padding: 1rem;
  font: 1rem/1.5 system-ui, sans-serif;
}
.plain h1 { margin: 0 0 0.75rem; font-size: 2rem; line-height: 1.2; }
.plain h2 { margin: 2rem 0 0.5rem; font-size: 1.375rem; line-height: 1.2; }
.plain .scroll { overflow-x: auto; }
.plain table { border-collapse: collapse; width: 100%; min-width: 46rem; font-size: 0.9375rem; }
.plain caption { padding: 0.25rem 0; text-align: start; }
.plain th, .plain td { padding: 0.3rem 0.6rem; border-bottom: 1px solid GrayText; text-align: start; vertical-align: top; }
.plain thead th { border-bottom-width: 2px; }
.plain td.number { text-align: end; }
.plain code { overflow-wrap: anywhere; }
`;
