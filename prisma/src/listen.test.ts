import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listen } from './listen.ts'
import { testDatabase, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase
let admin: pg.Client

beforeAll(async () => {
  database = await testDatabase()
  admin = new pg.Client({ connectionString: database.urls.superuser })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const LISTENERS = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`
const listeners = async () => (await admin.query<{ pid: number }>(LISTENERS)).rows.map(({ pid }) => pid)

test('hears what is notified, also after its connection was killed, and leaves when ended', async () => {
  const heard = vi.fn()
  const end = listen(database.urls.rls, 'news', heard)
  await vi.waitUntil(async () => (await listeners()).length === 1, 5000)
  await admin.query('NOTIFY news')
  await vi.waitUntil(() => heard.mock.calls.length === 1, 5000)

  const [pid] = await listeners()
  await admin.query('SELECT pg_terminate_backend($1)', [pid])
  await vi.waitUntil(async () => ![pid, undefined].includes((await listeners())[0]), 5000)
  await admin.query('NOTIFY news')
  await vi.waitUntil(() => heard.mock.calls.length === 2, 5000)

  await end()
  await vi.waitUntil(async () => (await listeners()).length === 0, 5000)
  await admin.query('NOTIFY news')
  expect(heard).toHaveBeenCalledTimes(2)
})
