import { defineConfig } from 'vitest/config';

// all test files share one database, so one file runs at a time
export default defineConfig({
  // Vite would give the tests graphql's other build, and Apollo the CommonJS one: two copies do not know each other's types
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
