import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Where the API answers while the pages are served from their sources: `npm run dev`. */
const API = process.env['IPG_API'] ?? 'http://127.0.0.1:4000';

/** Two pages: the explorer, and GraphiQL, which alone needs React. */
export default defineConfig({
  root: page('.'),
  base: './',
  // without it JSX becomes React's, which is installed too, and the page stays blank without an error
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    // nothing of a page may stand in it as `data:`, which the content security policy does not allow for scripts and fonts
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
    rollupOptions: {
      input: { index: page('index.html'), graphiql: page('graphiql/index.html') },
      // "use client" in GraphiQL's packages speaks to servers that render, of which there is none
      checks: { moduleLevelDirective: false },
    },
  },
  optimizeDeps: {
    // GraphiQL comes from the API: to look at its imports ends the server
    entries: ['index.html'],
    // found one after the other, these would have the page load anew again and again
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      '@preact/signals',
      'd3-force',
      'd3-geo',
      'topojson-client',
    ],
  },
  server: {
    // GraphiQL as the API serves it, with its files in /assets: its workers do not start from their sources
    proxy: { '/graphql': API, '/browser': API, '/graphiql': API, '/assets': API },
  },
});
