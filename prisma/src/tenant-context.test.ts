import pg from 'pg'
import { expect, test } from 'vitest'
import { contextStatement, readContextStatement } from './tenant-context.ts'
import { testDatabase } from './testing/test-database.ts'

const CONTEXT = {
  organizationId: '0190d3a1-0000-7000-8000-00000000000a',
  userId: '0190d3a1-0000-7000-8000-00000000000b',
  role: 'admin',
  lookupKey: 'key|7',
  onBehalfOf: '0190d3a1-0000-7000-8000-00000000000c',
  requestId: 'request-7',
  sessionKind: 'break_glass',
  sessionId: 'session-3',
  clientIp: '192.0.2.7',
}

const variablesOf = ({ text }: { text: string }) => [...text.matchAll(/app\.\w+/g)].map(([name]) => name)

test('the database is told all of a context, by the functions that policies and triggers ask', async () => {
  const { urls, drop } = await testDatabase()
  const client = new pg.Client({ connectionString: urls.rls })
  await client.connect()
  const ask = async () => {
    const { rows } = await client.query(
      `SELECT app.current_org_id() AS "organizationId", app.current_user_id() AS "userId", app.current_role() AS role,
              app.lookup_key() AS "lookupKey", app.on_behalf_of() AS "onBehalfOf", app.request_id() AS "requestId",
              app.session_kind() AS "sessionKind", app.session_id() AS "sessionId", app.client_ip() AS "clientIp"`,
    )
    return rows[0] as unknown
  }
  await client.query('BEGIN')
  await client.query(contextStatement(CONTEXT))
  expect(await ask()).toEqual(CONTEXT)
  await client.query(contextStatement({ organizationId: null, userId: null, role: 'anon' }))
  const nothing = Object.fromEntries(Object.keys(CONTEXT).map((name) => [name, null]))
  expect(await ask()).toEqual({ ...nothing, role: 'anon', sessionKind: 'system' })
  await client.end()
  await drop()
})

test('a read is told all that any policy asks for', async () => {
  const { urls, drop } = await testDatabase()
  const client = new pg.Client({ connectionString: urls.superuser })
  await client.connect()
  const { rows } = await client.query<{ policy: string }>(
    "SELECT coalesce(qual, '') || coalesce(with_check, '') AS policy FROM pg_policies WHERE 'app_rls' = ANY (roles) OR 'app_platform' = ANY (roles)",
  )
  const { rows: functions } = await client.query<{ name: string; source: string }>(
    "SELECT pronamespace::regnamespace || '.' || proname AS name, pg_get_functiondef(oid) AS source FROM pg_proc WHERE pronamespace::regnamespace::text IN ('app', 'identity', 'tenancy', 'clinical', 'capabilities', 'telemetry') AND prokind = 'f'",
  )
  await client.end()
  await drop()

  const sourceOf = new Map(functions.map(({ name, source }) => [name, source]))
  const asked = new Set<string>()
  const follow = (text: string) => {
    for (const [variable] of text.matchAll(/(?<=current_setting\(')app\.\w+/g)) asked.add(variable)
    for (const [, schema = '', name = ''] of text.matchAll(/(\w+)\."?(\w+)"?\(/g)) {
      const source = sourceOf.get(`${schema}.${name}`)?.split(/\n\s*(?:RETURN|AS) /)[1]
      if (source) follow(source)
    }
  }
  expect(rows.length).toBeGreaterThan(60)
  for (const { policy } of rows) follow(policy)
  expect([...asked].sort()).toEqual(variablesOf(readContextStatement(CONTEXT)).sort())
})
