import { openAdminClient } from '@platform/prisma/admin-client'
import { Prisma } from '@platform/prisma/generated'
import { openTenantDatabase } from '@platform/prisma/tenant-client'
import type { TestDatabase } from '@platform/prisma/testing/test-database'
import { matchingPatients } from '../src/patient/matching-patients.ts'
import { searchTerms } from '../src/patient/search-terms.ts'
import { aCrowd } from '../src/testing/a-crowd.ts'

const PATIENTS = 20_000
const WARM_UP = 20
const ROUNDS = 200

/** From one letter, which a quarter of all patients match, to a word that nobody does. */
const SEARCHES = ['a', 'po', 'popescu', 'popescu ana', 'stefan lazar', '0712 3', 'p1234@mail.test', '1980-05', 'zzz']

export type Line = {
  search: string
  found: number
  /** Milliseconds, as the API asks. */
  p50: number
  p95: number
  withoutRls: number
  /** How fast it is of what it would be without row security: 1 is as fast. */
  ratio: number
}

/** How long a page of a search takes at a clinic of 20,000 patients, beside the same query on a login without row security. */
export async function benchSearch({ urls }: TestDatabase, onProgress: (step: string) => void): Promise<Line[]> {
  onProgress(`two clinics of ${PATIENTS} patients each`)
  for (const clinic of ['aurora', 'pacifica']) await aCrowd(urls.superuser, clinic, PATIENTS)
  const rls = openTenantDatabase(urls.rls)
  const admin = openAdminClient(urls.admin)
  const { id: organizationId } = await admin.organization.findUniqueOrThrow({ where: { slug: 'aurora' } })
  // A client a request, as the API makes one.
  const asStaff = (query: Prisma.Sql) =>
    rls.forContext({ organizationId, userId: null, role: 'admin' }).$queryRaw<unknown[]>(query)
  const asAdmin = (query: Prisma.Sql) => admin.$queryRaw<unknown[]>(withoutRls(query, organizationId))

  const lines: Line[] = []
  for (const search of SEARCHES) {
    onProgress(search)
    const terms = searchTerms(search, 'RO')
    const query = matchingPatients({ terms, filter: {}, orderBy: 'NAME', take: 21, after: null })
    const [found, foundWithout] = [await asStaff(query), await asAdmin(query)]
    if (JSON.stringify(found) !== JSON.stringify(foundWithout)) throw new Error(`Two answers to ${search}`)
    const staff = await times(() => asStaff(query))
    const without = await times(() => asAdmin(query))
    const p50 = percentile(staff, 50)
    lines.push({
      search,
      found: found.length,
      p50,
      p95: percentile(staff, 95),
      withoutRls: percentile(without, 50),
      ratio: percentile(without, 50) / p50,
    })
  }
  await Promise.all([rls.close(), admin.$disconnect()])
  return lines
}

/** The same query with what row security adds written out, for a login it does not bind. */
function withoutRls({ strings, values }: Prisma.Sql, organizationId: string) {
  const own = (alias: string) => `${alias}.organization_id = '${organizationId}' AND`
  const rewritten = strings.map((part) =>
    part
      .replace('patient_search_terms t WHERE', `patient_search_terms t WHERE ${own('t')}`)
      .replace('WHERE true', `WHERE ${own('p')} p.deleted_at IS NULL`),
  )
  return new Prisma.Sql(rewritten, values)
}

async function times(act: () => Promise<unknown>): Promise<number[]> {
  const measured: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const start = performance.now()
    await act()
    if (round >= 0) measured.push(performance.now() - start)
  }
  return measured.sort((a, b) => a - b)
}

const percentile = (sorted: readonly number[], percent: number) =>
  sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? NaN

export const linesAsText = (lines: readonly Line[]) =>
  [
    ['search', 'rows', 'p50 ms', 'p95 ms', 'no RLS p50 ms', 'speed vs no RLS'],
    ...lines.map(({ search, found, p50, p95, withoutRls: without, ratio }) => [
      search,
      String(found),
      ...[p50, p95, without, ratio].map((value) => value.toFixed(2)),
    ]),
  ]
    .map(([search = '', ...cells]) => search.padEnd(18) + cells.map((cell) => cell.padStart(15)).join(''))
    .join('\n')
