import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTenantDatabase } from './tenant-client.ts'
import { testDatabase, type TestDatabase } from './testing/test-database.ts'

let urls: TestDatabase['urls']
let drop: TestDatabase['drop']
beforeAll(async () => {
  ;({ urls, drop } = await testDatabase())
})
afterAll(() => drop())

async function isReady(url: string) {
  const database = openTenantDatabase(url, { max: 1 })
  try {
    return await database.ready().then(
      () => 'ready',
      (error: Error) => error.message,
    )
  } finally {
    await database.close()
  }
}

test('a login that row security binds is accepted', async () => {
  expect(await isReady(urls.rls)).toBe('ready')
  expect(await isReady(urls.platform)).toBe('ready')
})

test('a login that row security does not bind is refused by name', async () => {
  expect(await isReady(urls.admin)).toContain('The login app_admin is not bound by row security')
  expect(await isReady(urls.superuser)).toContain('The login postgres is not bound by row security')
  expect(await isReady(urls.owner)).toContain('The login app_owner is not bound by row security')
})

test('a login that could take on such a role is refused too', async () => {
  const superuser = new pg.Client({ connectionString: urls.superuser })
  await superuser.connect()
  const login = `sly_${randomBytes(4).toString('hex')}`
  await superuser.query(`CREATE ROLE ${login} LOGIN PASSWORD 'sly' IN ROLE app_admin`)
  const url = new URL(urls.rls)
  url.username = login
  url.password = 'sly'
  expect(await isReady(url.href)).toContain(`The login ${login}, a member of app_admin,`)
  await superuser.query(`DROP ROLE ${login}`)
  await superuser.end()
})
