import type { SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { testDatabase, type TestDatabase } from '../testing/test-database.ts'
import { openSchemaEngine, prismaMigrations, prismaSchema } from './schema-engine.ts'

let database: TestDatabase
let opened: Awaited<ReturnType<typeof openSchemaEngine>>
let engine: SchemaEngine
beforeAll(async () => {
  database = await testDatabase()
  opened = await openSchemaEngine(database.urls.superuser)
  engine = opened.engine
})
afterAll(async () => {
  await opened[Symbol.asyncDispose]()
  await database.drop()
})

const filters = { externalTables: [], externalEnums: [] }
const migrationsList = prismaMigrations()

/** The SQL that would bring the migrated database to the given schema. */
async function missing(schema: SchemasContainer) {
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', ...prismaSchema(), configDir: migrationsList.baseDir },
    to: { tag: 'schemaDatamodel', ...schema },
    script: true,
    exitCode: null,
    filters,
  })
  return stdout?.trim()
}

test("Prisma's own engine finds the history complete and unaltered, and has nothing to apply", async () => {
  expect(migrationsList.migrationDirectories.length).toBeGreaterThan(6)
  expect(await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters })).toEqual({
    editedMigrationNames: [],
    failedMigrationNames: [],
    hasMigrationsTable: true,
    history: null,
  })
  expect(await engine.applyMigrations({ migrationsList, filters })).toEqual({ appliedMigrationNames: [] })
})

test('what Prisma migrates and what we migrate is one history', async () => {
  const name = `by_prisma_${randomBytes(6).toString('hex')}`
  const superuser = new pg.Client({ connectionString: database.urls.superuser })
  await superuser.connect()
  await superuser.query(`CREATE DATABASE ${name} OWNER app_owner`)
  const ownerUrl = new URL(database.urls.owner)
  ownerUrl.pathname = `/${name}`
  {
    await using deploying = await openSchemaEngine(ownerUrl.href)
    const { appliedMigrationNames } = await deploying.engine.applyMigrations({ migrationsList, filters })
    expect(appliedMigrationNames).toEqual(migrationsList.migrationDirectories.map(({ path }) => path))
  }
  expect(await migrate(ownerUrl.href)).toEqual([])
  await superuser.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await superuser.end()
})

test('the migrated database is what the Prisma schema says', async () => {
  expect(await missing(prismaSchema())).toBe('-- This is an empty migration.')
})

test('a column that only the schema has is noticed', async () => {
  const { files } = prismaSchema()
  const planted = files.map(({ path, content }) => ({
    path,
    content: content.replace('model Location {', 'model Location {\n  nickname String?'),
  }))
  expect(await missing({ files: planted })).toContain('ADD COLUMN     "nickname" TEXT')
})

test('a migration that was altered after it was applied is noticed', async () => {
  const [first, ...others] = migrationsList.migrationDirectories
  const altered = {
    path: first?.path ?? '',
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: '-- else' } },
  }
  const { editedMigrationNames } = await engine.diagnoseMigrationHistory({
    migrationsList: { ...migrationsList, migrationDirectories: [altered, ...others] },
    optInToShadowDatabase: false,
    filters,
  })
  expect(editedMigrationNames).toEqual([first?.path])
})
