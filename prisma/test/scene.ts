import pg from 'pg'
import { testDatabase } from '../src/testing/test-database.ts'
import { DEMO_PEOPLE, subjectOf } from '../seed/demo-people.ts'
import type { TenantContext } from '../src/tenant-context.ts'

export type Clinic = { id: string; patientIds: string[] }

/** A database of the test's own with the demo world in it, and a look behind its policies. */
export async function aScene() {
  const database = await testDatabase()
  const superuser = new pg.Client({ connectionString: database.urls.superuser })
  await superuser.connect()

  /** What really is in the database, whoever may see it. */
  async function truth<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await superuser.query<Row>(sql, values)).rows
  }

  const clinic = async (slug: string): Promise<Clinic> => {
    const [row] = await truth<Clinic>(
      `SELECT o.id, array_agg(p.id ORDER BY p.external_id::int) AS "patientIds"
         FROM tenancy.organizations o JOIN clinical.patients p ON p.organization_id = o.id WHERE o.slug = $1 GROUP BY o.id`,
      [slug],
    )
    if (!row) throw new Error(`The demo world has no clinic ${slug}`)
    return row
  }

  const person = async (email: string): Promise<string> => {
    if (!DEMO_PEOPLE.some((known) => known.email === email)) throw new Error(`${email} is no demo person`)
    const [row] = await truth<{ id: string }>('SELECT id FROM identity.principals WHERE subject = $1', [
      subjectOf(email),
    ])
    if (!row) throw new Error(`${email} was not seeded`)
    return row.id
  }

  return {
    urls: database.urls,
    aurora: await clinic('aurora'),
    pacifica: await clinic('pacifica'),
    truth,
    person,
    async end() {
      await superuser.end()
      await database.drop()
    },
  }
}
export type Scene = Awaited<ReturnType<typeof aScene>>

/** An administrator at work in a clinic. */
export const adminOf = ({ id }: Clinic, more: Partial<TenantContext> = {}): TenantContext => ({
  organizationId: id,
  userId: null,
  role: 'admin',
  ...more,
})

/** An element a test relies on; its absence is the test's own fault. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list[index]
  if (element === undefined) throw new Error(`There is no element ${index}`)
  return element
}
