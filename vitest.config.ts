import { defineConfig } from 'vitest/config'
import { SlowFirst } from './scripts/slow-first.ts'

export default defineConfig({
  // As Node itself resolves it: graphql's `module` build beside its `main` would be two libraries that refuse each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['prisma', 'subgraphs', 'gateway', 'clients', 'scripts'].map((folder) => `${folder}/**/*.test.ts`),
    globalSetup: ['scripts/test-services.ts'],
    setupFiles: ['scripts/test-redis.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Loading Prisma, Apollo and Fastify anew for every file took two thirds of the time. Files share no state all the
    // same: each has a database of its own, and what a module keeps it keeps by what it was given.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
