import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from './test-database.ts'

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

test('it holds the demo world, and what one test writes another does not see', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  await ask(one.urls.superuser, "CREATE TABLE app.mine AS SELECT 'here' AS word")

  expect(await ask(one.urls.superuser, 'SELECT word FROM app.mine')).toEqual([['here']])
  expect(await ask(other.urls.superuser, "SELECT to_regclass('app.mine')")).toEqual([[null]])
  const slugs = 'SELECT slug FROM tenancy.organizations WHERE slug IS NOT NULL ORDER BY slug'
  expect(await ask(other.urls.admin, slugs)).toEqual([['aurora'], ['pacifica']])
  await Promise.all([one.drop(), other.drop()])
})

test('each address logs in as the role it is named for', async () => {
  const { urls, drop } = await testDatabase()
  const roles = await Promise.all(Object.values(urls).map((url) => ask(url, 'SELECT current_user')))
  const expected = {
    superuser: 'postgres',
    owner: 'app_owner',
    rls: 'app_rls',
    platform: 'app_platform',
    admin: 'app_admin',
  }
  expect(Object.keys(urls)).toEqual(Object.keys(expected))
  expect(roles.flat(2)).toEqual(Object.values(expected))
  await drop()
})

test('once dropped it is gone, whoever is still connected', async () => {
  const { urls, drop } = await testDatabase()
  const lingering = new pg.Client({ connectionString: urls.rls })
  lingering.on('error', () => {})
  await lingering.connect()
  await drop()
  await expect(ask(urls.superuser, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' })
  await lingering.end().catch(() => {})
})

test('whoever is leaving already may leave: a pool says it has ended before its connections have', async () => {
  const { urls, drop } = await testDatabase()
  const pool = new pg.Pool({ connectionString: urls.rls, max: 10 })
  const cutOff: Error[] = []
  pool.on('error', (error) => cutOff.push(error))
  await Promise.all(Array.from({ length: 10 }, () => pool.query('SELECT pg_sleep(0.05)')))
  await pool.end()
  await drop()
  expect(cutOff).toEqual([])
})
