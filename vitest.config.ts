import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As Node itself resolves it: graphql's `module` build beside its `main` would be two libraries that refuse each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['prisma', 'subgraphs', 'gateway', 'scripts'].map((folder) => `${folder}/**/*.test.ts`),
    globalSetup: ['scripts/test-services.ts'],
    setupFiles: ['scripts/test-redis.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
