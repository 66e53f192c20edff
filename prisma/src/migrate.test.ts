import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { testDatabase, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase
let superuser: pg.Client
let ownerUrl: string
let directory: URL
const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
beforeAll(async () => {
  database = await testDatabase()
  superuser = new pg.Client({ connectionString: database.urls.superuser })
  await superuser.connect()
})
afterAll(async () => {
  await superuser.end()
  await database.drop()
  rmSync(folder, { recursive: true })
})

/** An empty database and an empty folder for each test. */
beforeEach(async () => {
  const name = `empty_${randomBytes(6).toString('hex')}`
  await superuser.query(`CREATE DATABASE ${name} OWNER app_owner`)
  const url = new URL(database.urls.owner)
  url.pathname = `/${name}`
  ownerUrl = url.href
  directory = pathToFileURL(join(folder, `${name}/`))
  return async () => {
    await superuser.query(`DROP DATABASE ${name} WITH (FORCE)`)
  }
})

function write(name: string, sql: string) {
  mkdirSync(new URL(`${name}/`, directory), { recursive: true })
  writeFileSync(new URL(`${name}/migration.sql`, directory), sql)
}

async function ask(sql: string) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return (await client.query(sql)).rows as unknown[]
  } finally {
    await client.end()
  }
}

const run = (onProgress?: (name: string) => void) => migrate(ownerUrl, onProgress, directory)

test('pending migrations are applied in order, once', async () => {
  write('2_second', 'INSERT INTO things VALUES (2)')
  write('1_first', 'CREATE TABLE things (n int)')
  const told: string[] = []
  expect(await run((name) => told.push(name))).toEqual(['1_first', '2_second'])
  expect(told).toEqual(['1_first', '2_second'])
  expect(await run()).toEqual([])
  write('3_third', 'INSERT INTO things VALUES (3)')
  expect(await run()).toEqual(['3_third'])
  expect(await ask('SELECT n FROM things ORDER BY n')).toEqual([{ n: 2 }, { n: 3 }])
})

test('a file that fails leaves nothing of itself behind, and stops every later run until it is repaired', async () => {
  write('1_first', 'CREATE TABLE things (n int)')
  write('2_broken', 'INSERT INTO things VALUES (2); SELECT 1 / 0')
  write('3_third', 'INSERT INTO things VALUES (3)')
  await expect(run()).rejects.toThrow('Migration 2_broken failed: division by zero')
  expect(await ask('SELECT n FROM things')).toEqual([])
  await expect(run()).rejects.toThrow('Migration 2_broken failed earlier')

  write('2_broken', 'INSERT INTO things VALUES (2)')
  await ask("UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = '2_broken'")
  expect(await run()).toEqual(['2_broken', '3_third'])
})

test('a file altered after it was applied is refused, and nothing pending is applied', async () => {
  write('1_first', 'CREATE TABLE things (n int)')
  await run()
  write('1_first', 'CREATE TABLE things (n bigint)')
  write('2_second', 'INSERT INTO things VALUES (2)')
  await expect(run()).rejects.toThrow('Migration 1_first was changed after it was applied')
  expect(await ask('SELECT n FROM things')).toEqual([])
})

test('runs at the same time apply each migration once', async () => {
  write('1_first', 'CREATE TABLE things (n int); INSERT INTO things VALUES (1); SELECT pg_sleep(0.1)')
  const applied = await Promise.all([run(), run(), run()])
  expect(applied.flat()).toEqual(['1_first'])
  expect(await ask('SELECT n FROM things')).toEqual([{ n: 1 }])
})
