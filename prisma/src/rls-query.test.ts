import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rlsQuery } from './rls-query.ts'
import { contextStatement, type ContextStatement } from './tenant-context.ts'
import { testDatabase, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase
let pool: pg.Pool
let organizations: Record<string, string>
beforeAll(async () => {
  database = await testDatabase()
  pool = new pg.Pool({ connectionString: database.urls.rls, max: 1 })
  const superuser = await connect(database.urls.superuser)
  const { rows } = await superuser.query<{ slug: string; id: string }>('SELECT slug, id FROM tenancy.organizations')
  await superuser.end()
  organizations = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

async function connect(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

const staffOf = (organizationId: string | null) => contextStatement({ organizationId, userId: null, role: 'admin' })
const COUNT = { text: 'SELECT count(*)::int AS n FROM clinical.patients', values: [], name: 'count_patients' }

/** One statement on the pool's only connection. */
async function ask(config: object, context: ContextStatement, prepared = true) {
  const connection = await pool.connect()
  try {
    const result = await rlsQuery(connection, config, { context, begin: null, prepared })
    return result.rows as unknown as Record<string, unknown>[]
  } finally {
    connection.release()
  }
}

/** What is left of the variables on a connection that was used before. */
async function leftBehind() {
  const { rows } = await pool.query(
    `SELECT current_setting('app.current_org_id', true) AS organization, current_setting('app.current_role', true) AS role,
            (SELECT count(*)::int FROM clinical.patients) AS patients, pg_current_xact_id_if_assigned() AS transaction`,
  )
  return rows[0]
}
const NOTHING = { organization: '', role: '', patients: 0, transaction: null }

test.each([true, false])(
  'variables do not outlive their statement on a pooled connection (prepared: %s)',
  async (prepared) => {
    const config = prepared ? COUNT : { ...COUNT, name: undefined }
    expect(await ask(config, staffOf(organizations['aurora'] ?? ''), prepared)).toEqual([{ n: 25 }])
    expect(await leftBehind()).toEqual(NOTHING)
    expect(await ask(config, staffOf(null), prepared)).toEqual([{ n: 0 }])
  },
)

test.each([
  ['a runtime error', { text: 'SELECT 1 / 0' }, '22012'],
  ['a syntax error', { text: 'SELEC' }, '42601'],
  ['an unknown table', { text: 'SELECT FROM clinical.nowhere', name: 'nowhere' }, '42P01'],
])('variables do not outlive %s', async (_, query, code) => {
  await expect(ask({ values: [], ...query }, staffOf(organizations['aurora'] ?? ''))).rejects.toMatchObject({ code })
  expect(await leftBehind()).toEqual(NOTHING)
})

test('an organization that is no uuid is an error, not data', async () => {
  await expect(ask(COUNT, staffOf("x' OR true --"))).rejects.toMatchObject({ code: '22P02' })
})

test('a write of one statement is committed with its round trip', async () => {
  const aurora = organizations['aurora'] ?? ''
  await ask(
    { text: "UPDATE tenancy.organizations SET name = 'Aurora Nouă' WHERE id = $1", values: [aurora] },
    staffOf(aurora),
  )
  const admin = await connect(database.urls.admin)
  const { rows } = await admin.query('SELECT name FROM tenancy.organizations WHERE id = $1', [aurora])
  await admin.end()
  expect(rows).toEqual([{ name: 'Aurora Nouă' }])
})

test('a first statement that could not be parsed for a while works again on the same connection', async () => {
  const impatient = new pg.Pool({ connectionString: database.urls.rls, max: 1, options: '-c lock_timeout=50ms' })
  const connection = await impatient.connect()
  const query = { text: 'SELECT count(*)::int AS n FROM tenancy.locations', values: [], name: 'count_locations' }
  const options = { context: staffOf(organizations['aurora'] ?? ''), begin: null, prepared: true }
  const migration = await connect(database.urls.superuser)
  await migration.query('BEGIN')
  await migration.query('LOCK TABLE tenancy.locations IN ACCESS EXCLUSIVE MODE')
  await expect(rlsQuery(connection, query, options)).rejects.toMatchObject({ code: '55P03' })
  await migration.query('ROLLBACK')
  await migration.end()

  expect((await rlsQuery(connection, query, options)).rows).toEqual([{ n: 2 }])
  expect((await rlsQuery(connection, query, options)).rows).toEqual([{ n: 2 }])
  connection.release()
  await impatient.end()
})
