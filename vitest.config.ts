import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would give the tests graphql's other build, and Apollo the CommonJS one: two copies do not know each other's types
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    // each worker has a database of its own (test/test-server.ts); on two cores a second one takes longer than it saves
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
