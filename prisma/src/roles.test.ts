import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRoles, type RoleUrls } from './roles.ts'
import { testDatabase, type TestDatabase } from './testing/test-database.ts'

// The roles are the cluster's: this file may not change their passwords, which all other tests use.
const passwords = JSON.parse(process.env['TEST_ROLE_PASSWORDS'] ?? '') as Record<keyof RoleUrls, string>
const name = `roles_${randomBytes(6).toString('hex')}`

let database: TestDatabase
let superuser: pg.Client
let urls: RoleUrls
beforeAll(async () => {
  database = await testDatabase()
  superuser = new pg.Client({ connectionString: database.urls.superuser })
  await superuser.connect()
  urls = await createRoles(database.urls.superuser, { database: name, passwords })
})
afterAll(async () => {
  await superuser.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await superuser.end()
  await database.drop()
})

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat() as unknown[]
  } finally {
    await client.end()
  }
}

test('only jobs pass by row security, and no login can make another', async () => {
  const { rows } = await superuser.query(
    `SELECT rolname AS role, rolbypassrls AS bypasses FROM pg_roles
      WHERE rolname LIKE 'app\\_%' AND rolcanlogin AND NOT (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolinherit) ORDER BY 1`,
  )
  expect(rows).toEqual([
    { role: 'app_admin', bypasses: true },
    { role: 'app_owner', bypasses: false },
    { role: 'app_platform', bypasses: false },
    { role: 'app_rls', bypasses: false },
  ])
})

test('limits hold for the login itself, so that a pooler cannot lose them', async () => {
  expect(await ask(urls.rls, 'SHOW statement_timeout')).toEqual(['15s'])
  expect(await ask(urls.platform, 'SHOW statement_timeout')).toEqual(['15s'])
  expect(await ask(urls.admin, 'SHOW statement_timeout')).toEqual(['0'])
  expect(await ask(urls.rls, 'SHOW idle_in_transaction_session_timeout')).toEqual(['30s'])
})

test('a second run changes nothing that is there', async () => {
  await ask(urls.owner, 'CREATE TABLE kept AS SELECT 7 AS n')
  expect(await createRoles(database.urls.superuser, { database: name, passwords })).toEqual(urls)
  expect(await ask(urls.owner, 'SELECT n FROM kept')).toEqual([7])
})

test('a request can make no temporary table, and a stranger cannot connect at all', async () => {
  await expect(ask(urls.rls, 'CREATE TEMPORARY TABLE patients (id uuid)')).rejects.toThrow('permission denied')
  const stranger = `stranger_${randomBytes(4).toString('hex')}`
  await superuser.query(`CREATE ROLE ${stranger} LOGIN PASSWORD 'x'`)
  const url = new URL(urls.rls)
  url.username = stranger
  url.password = 'x'
  await expect(ask(url.href, 'SELECT 1')).rejects.toThrow('permission denied for database')
  await superuser.query(`DROP ROLE ${stranger}`)
})

test.each(['rls', 'platform', 'admin'] as const)('%s can take on no other role', async (login) => {
  for (const role of ['app_owner', 'app_admin', 'app_rls', 'app_platform', 'postgres'].filter(
    (name) => name !== `app_${login}`,
  )) {
    await expect(ask(urls[login], `SET ROLE ${role}`)).rejects.toThrow(`permission denied to set role "${role}"`)
  }
})
