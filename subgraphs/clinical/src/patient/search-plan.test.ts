import { Prisma } from '@platform/prisma/generated'
import { openTenantDatabase, type TenantDatabase } from '@platform/prisma/tenant-client'
import { testDatabase, type TestDatabase } from '@platform/prisma/testing/test-database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCrowd } from '../testing/a-crowd.ts'
import { matchingPatients } from './matching-patients.ts'
import { searchTerms } from './search-terms.ts'

const SIZE = 20_000
const PATIENTS = 'patients'
const TERMS = 'patient_search_terms'

let scene: { test: TestDatabase; rls: TenantDatabase; organizationId: string }
beforeAll(async () => {
  const database = await testDatabase()
  await aCrowd(database.urls.superuser, 'aurora', SIZE)
  const rls = openTenantDatabase(database.urls.rls)
  const lookup = rls.forContext({ organizationId: null, userId: null, role: 'gateway', lookupKey: 'aurora' })
  const { id: organizationId } = await lookup.organization.findUniqueOrThrow({ where: { slug: 'aurora' } })
  scene = { test: database, rls, organizationId }
})
afterAll(async () => {
  await scene.rls.close()
  await scene.test.drop()
})

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
const staff = () => scene.rls.forContext({ organizationId: scene.organizationId, userId: null, role: 'admin' })

/** How Postgres answers the very query the API sends, as the login the API has. */
async function planOf(typed: string, page: Partial<Parameters<typeof matchingPatients>[0]> = {}) {
  const terms = typed === '' ? [] : searchTerms(typed, 'RO')
  const query = matchingPatients({ terms, filter: {}, orderBy: 'NAME', take: 21, after: null, ...page })
  const rows = await staff().$queryRaw<{ 'QUERY PLAN': { Plan: Node }[] }[]>(
    Prisma.sql`EXPLAIN (ANALYZE, FORMAT JSON) ${query}`,
  )
  const [{ Plan: root } = { Plan: undefined }] = rows[0]?.['QUERY PLAN'] ?? []
  if (!root) throw new Error('No plan')
  return nodesOf(root).filter((node) => node['Relation Name'] === PATIENTS || node['Relation Name'] === TERMS)
}

test('the crowd is there, so that a plan means something', async () => {
  const [row] = await staff().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM clinical.patients`
  expect(row?.count).toBeGreaterThan(SIZE)
})

test.each([
  ['a rare name', 'lazarescu', 1],
  ['a common beginning', 'a', 1],
  ['two words', 'stef ung', 2],
  ['a phone number', '0712 3', 1],
  ['an e-mail', 'p123@mail.test', 1],
  ['a year', '1980', 1],
  ['nobody', 'zzz', 1],
])('a search for %s reads ranges of the index, and patients by id', async (_, typed, ranges) => {
  const nodes = await planOf(typed)
  const words = nodes.filter((node) => node['Relation Name'] === TERMS)
  expect(words.length).toBeGreaterThanOrEqual(ranges)
  for (const node of nodes) {
    expect(node['Node Type']).not.toBe('Seq Scan')
    expect(conditionOf(node)).toMatch(
      node['Relation Name'] === TERMS ? /organization_id = .*term >= .*term < / : /id = ANY/,
    )
  }
})

test.each([
  ['NAME', 'patients_organization_id_sort_name_id_idx', ['popescu\tana', '01a1fd31-0000-7000-8000-000000000000']],
  [
    'NEWEST',
    'patients_organization_id_created_at_id_idx',
    ['2026-11-01 00:00:00.123456+00', '01a1fd31-0000-7000-8000-000000000000'],
  ],
] as const)(
  'a page by %s begins where the last one ended, in the index of that order',
  async (orderBy, index, after) => {
    for (const place of [null, [orderBy, ...after]]) {
      const [scan, ...others] = await planOf('', { orderBy, after: place })
      expect(others).toEqual([])
      expect(scan).toMatchObject({ 'Index Name': index })
      expect(scan?.['Rows Removed by Filter'] ?? 0).toBe(0)
      expect(scan?.['Index Cond']).toMatch(place ? /organization_id = .*ROW\(.*\) [<>] ROW\(/ : /organization_id = /)
    }
  },
)

/** A bitmap heap scan has its condition on the index scans below it. */
const conditionOf = (node: Node): string =>
  node['Index Cond'] ??
  (node.Plans ?? [])
    .map(conditionOf)
    .filter((condition) => condition !== '')
    .join(' OR ')
