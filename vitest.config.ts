import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['prisma', 'subgraphs', 'gateway', 'scripts'].map((folder) => `${folder}/**/*.test.ts`),
    globalSetup: ['scripts/test-services.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
