import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The one copy of graphql that packages load in Node as well; Vite alone would take its ES modules, a second copy. */
const graphql = fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/neo4j-global-setup.ts'],
    // A browser or a database on a crowded machine may be late once; what fails twice is wrong. What passed only then is told as retried.
    retry: 1,
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
});
