import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LEDGERS } from './our-tables.ts'
import { aScene, type Scene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
  await scene.truth(
    "INSERT INTO telemetry.security_events (organization_id, occurred_at, kind, detail) VALUES ($1, now(), 'ACCESS_DENIED', 'a door')",
    [scene.aurora.id],
  )
  await scene.truth(
    `INSERT INTO telemetry.access_events (organization_id, actor_role, entity, entity_ids) VALUES ($1, 'admin', 'clinical.patients', '{}')`,
    [scene.aurora.id],
  )
})
afterAll(() => scene.end())

/** What came of it, as the named login at work in Aurora. */
async function attempt(login: 'rls' | 'platform' | 'admin' | 'owner', sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: scene.urls[login] })
  await client.connect()
  try {
    await client.query('BEGIN')
    const role = login === 'platform' ? 'superadmin' : 'admin'
    await client.query("SELECT set_config('app.current_org_id', $1, true), set_config('app.current_role', $2, true)", [
      scene.aurora.id,
      role,
    ])
    const { command } = await client.query(sql)
    return `${command} succeeded`
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? '') : String(error)
  } finally {
    await client.end()
  }
}

const DENIED = '42501'

async function appendOnly(): Promise<string[]> {
  const partitions = await scene.truth<{ name: string }>(
    "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'telemetry.audit_events'::regclass",
  )
  expect(partitions.length).toBeGreaterThanOrEqual(5)
  // The outbox is no record of the past: the relay marks and removes what it has published.
  const ledgers = LEDGERS.filter((table) => table !== 'capabilities.outbox_events')
  const existing = await scene.truth<{ name: string }>(
    'SELECT name FROM unnest($1::text[]) name WHERE to_regclass(name) IS NOT NULL',
    [ledgers],
  )
  return [...existing, ...partitions].map(({ name }) => name)
}

test.each(['rls', 'platform', 'admin', 'owner'] as const)(
  '%s can rewrite no ledger, whole or in part',
  async (login) => {
    const tables = await appendOnly()
    const outcomes: Record<string, string> = {}
    for (const table of tables) {
      outcomes[`update ${table}`] = await attempt(login, `UPDATE ${table} SET id = id`)
      outcomes[`delete ${table}`] = await attempt(login, `DELETE FROM ${table}`)
      outcomes[`truncate ${table}`] = await attempt(login, `TRUNCATE ${table} CASCADE`)
    }
    expect(Object.keys(outcomes)).toHaveLength(tables.length * 3)
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== DENIED)).toEqual([])
  },
)

test('not even a superuser who forgets what the tables are for', async () => {
  for (const verb of [
    'UPDATE telemetry.audit_events SET id = id',
    'DELETE FROM telemetry.audit_events',
    'TRUNCATE identity.consents',
  ]) {
    await expect(scene.truth(verb)).rejects.toThrow('is append-only')
  }
})

test.each(['rls', 'platform', 'admin'] as const)('%s cannot write a line of the audit log', async (login) => {
  const line = `INSERT INTO telemetry.audit_events (organization_id, actor_role, session_kind, action, entity, entity_id)
                VALUES ('${scene.aurora.id}', 'admin', 'normal', 'create', 'clinical.patients', uuidv7())`
  expect(await attempt(login, line)).toBe(DENIED)
  expect(await attempt(login, 'SELECT app.record_change()')).toBe(DENIED)
})
