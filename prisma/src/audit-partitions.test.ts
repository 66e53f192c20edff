import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rollAuditPartitions } from './audit-partitions.ts'
import { testDatabase, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase
let superuser: pg.Client
beforeAll(async () => {
  database = await testDatabase()
  superuser = new pg.Client({ connectionString: database.urls.superuser })
  await superuser.connect()
})
afterAll(async () => {
  await superuser.end()
  await database.drop()
})

/** `audit_events_2026_11` and its bounds, some months from now. */
function month(offset: number) {
  const now = new Date()
  const start = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset))
  const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset + 1))
  return { name: `audit_events_${start.toISOString().slice(0, 7).replace('-', '_')}`, start, end }
}

async function partitions(): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = 'telemetry.audit_events'::regclass ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}

const laidOut = [0, 1, 2, 3].map((offset) => month(offset).name)

const add = ({ name, start, end }: ReturnType<typeof month>) =>
  superuser.query(
    `CREATE TABLE telemetry.${name} PARTITION OF telemetry.audit_events FOR VALUES FROM ('${start.toISOString()}') TO ('${end.toISOString()}')`,
  )

const recordAt = (instant: Date) =>
  superuser.query(
    `INSERT INTO telemetry.audit_events (organization_id, recorded_at, actor_role, session_kind, action, entity, entity_id)
     VALUES (app.platform_org_id(), $1, 'system', 'system', 'create', 'tenancy.tiers', uuidv7())`,
    [instant],
  )

test('a migrated database has this month and the next three', async () => {
  expect(await partitions()).toEqual([...laidOut, 'audit_events_default'].sort())
  expect(await rollAuditPartitions(database.urls.admin)).toEqual({ created: 0, dropped: 0, unplaced: 0 })
})

test('missing months are added with the protection of all others, by however many jobs at once', async () => {
  await superuser.query(`DROP TABLE telemetry.${month(2).name}, telemetry.${month(3).name}`)
  const outcomes = await Promise.all([1, 2, 3].map(() => rollAuditPartitions(database.urls.admin)))
  expect(outcomes.map(({ created }) => created).sort()).toEqual([0, 0, 2])
  expect(await partitions()).toEqual([...laidOut, 'audit_events_default'].sort())
  const { rows } = await superuser.query(
    `SELECT relrowsecurity, relforcerowsecurity, relowner::regrole::text AS owner, has_table_privilege('app_admin', oid, 'SELECT') AS readable,
            EXISTS (SELECT FROM pg_trigger WHERE tgrelid = c.oid AND tgname = 'append_only') AS "appendOnly"
       FROM pg_class c WHERE oid = $1::regclass`,
    [`telemetry.${month(3).name}`],
  )
  expect(rows).toEqual([
    { relrowsecurity: true, relforcerowsecurity: true, owner: 'app_owner', readable: false, appendOnly: true },
  ])
})

test('what ended six years ago is dropped, and nothing younger', async () => {
  const old = month(-74)
  const young = month(-71)
  await add(old)
  await add(young)
  expect(await rollAuditPartitions(database.urls.admin)).toMatchObject({ dropped: 1 })
  expect(await partitions()).toContain(young.name)
  expect(await partitions()).not.toContain(old.name)
})

test('nobody can drop earlier than that', async () => {
  const admin = new pg.Client({ connectionString: database.urls.admin })
  await admin.connect()
  await expect(admin.query('SELECT telemetry.drop_audit_partitions(current_date)')).rejects.toThrow(
    'kept for six years',
  )
  await admin.end()
  const rls = new pg.Client({ connectionString: database.urls.rls })
  await rls.connect()
  await expect(rls.query("SELECT telemetry.drop_audit_partitions('2000-01-01')")).rejects.toThrow('permission denied')
  await rls.end()
})

test('an event of a month without a partition is kept, found, and counted as an alarm', async () => {
  const late = month(3)
  await superuser.query(`DROP TABLE telemetry.${late.name}`)
  await recordAt(late.start)
  expect(await rollAuditPartitions(database.urls.admin)).toEqual({ created: 0, dropped: 0, unplaced: 1 })
  const { rows } = await superuser.query(
    'SELECT tableoid::regclass::text AS place FROM telemetry.audit_events WHERE recorded_at = $1',
    [late.start],
  )
  expect(rows).toEqual([{ place: 'telemetry.audit_events_default' }])
})
