import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '../testing/test-database.ts'
import { draftMigration, migrationName } from './draft-migration.ts'
import { prismaMigrations } from './schema-engine.ts'

test('what the schema has and the database lacks is drafted, with its protection', async () => {
  const { urls, drop } = await testDatabase()
  expect(await draftMigration(urls.owner)).toBeNull()

  const superuser = new pg.Client({ connectionString: urls.superuser })
  await superuser.connect()
  // With the functions that read it: a draft is of tables, and these come from their own migrations.
  await superuser.query('DROP TABLE tenancy.locations CASCADE')
  const sql = (await draftMigration(urls.owner)) ?? ''
  expect(sql).toContain('CREATE TABLE "tenancy"."locations"')
  const owner = new pg.Client({ connectionString: urls.owner })
  await owner.connect()
  await owner.query(sql)
  await owner.end()
  expect(await draftMigration(urls.owner)).toBeNull()
  const { rows } = await superuser.query(
    "SELECT relrowsecurity AND relforcerowsecurity AS protected FROM pg_class WHERE oid = 'tenancy.locations'::regclass",
  )
  expect(rows).toEqual([{ protected: true }])

  await superuser.query("DELETE FROM _prisma_migrations WHERE migration_name LIKE '%_tables'")
  await expect(draftMigration(urls.owner)).rejects.toThrow('does not have all migrations')
  await superuser.end()
  await drop()
})

test('a new migration comes after all there are, whatever the clock says', () => {
  const last = prismaMigrations().migrationDirectories.at(-1)?.path ?? ''
  expect(migrationName('add_rooms', new Date('2099-12-31T23:59:58Z'))).toBe('20991231235958_add_rooms')
  expect(migrationName('add_rooms', new Date(0)) > last).toBe(true)
})
