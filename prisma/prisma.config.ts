import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: process.env['DATABASE_OWNER_URL'] ?? 'postgresql://app_owner@localhost:9432/platform' },
})
