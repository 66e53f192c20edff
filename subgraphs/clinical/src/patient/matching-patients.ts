import { Prisma } from '@platform/prisma/generated'

export type PatientFilter = { isGuest?: boolean | null | undefined; isDeceased?: boolean | null | undefined }
export type PatientOrder = 'NAME' | 'NEWEST'

/** A place in a list: the last value is the id. */
export type Place = (string | null)[]

const { sql, join, empty } = Prisma

/** Every word that begins with one of these. Plain text comparisons, for only those reach an index under row security. */
const beginningWith = (alternatives: string[]) =>
  sql`(SELECT t.patient_id FROM clinical.patient_search_terms t WHERE ${join(
    alternatives.map((word) => sql`(t.term >= app.fold(${word}) AND t.term < app.fold(${word}) || chr(1114111))`),
    ' OR ',
  )})`

/** Collected into an array first, so that the planner has one way to go: index ranges, then patients by id. */
const having = (terms: string[][]) =>
  terms.length === 0 ? empty : sql`AND p.id = ANY (ARRAY(${join(terms.map(beginningWith), ' INTERSECT ')}))`

const isGuest = (wanted: boolean | null | undefined) => {
  if (wanted == null) return empty
  return wanted ? sql`AND p.human_id IS NULL` : sql`AND p.human_id IS NOT NULL`
}
const isDeceased = (wanted: boolean | null | undefined) => (wanted == null ? empty : sql`AND p.is_deceased = ${wanted}`)

const byName = (after: Place | null) => ({
  after: after ? sql`AND (p.sort_name, p.id) > (${after[0]}, ${after[1]}::uuid)` : empty,
  order: sql`p.sort_name, p.id`,
})
// Ids are UUIDv7: they begin with the time at which the patient was recorded.
const byNewest = (after: Place | null) => ({
  after: after ? sql`AND p.id < ${after[0]}::uuid` : empty,
  order: sql`p.id DESC`,
})

type Wanted = { terms: string[][]; filter: PatientFilter; orderBy: PatientOrder; take: number; after: Place | null }

/** The query for the patients who have all the words, in order: `id` and `sortName` of each. */
export function matchingPatients({ terms, filter, orderBy, take, after }: Wanted): Prisma.Sql {
  const keyset = orderBy === 'NAME' ? byName(after) : byNewest(after)
  return sql`SELECT p.id, p.sort_name AS "sortName" FROM clinical.patients p
    WHERE true ${having(terms)} ${isGuest(filter.isGuest)} ${isDeceased(filter.isDeceased)} ${keyset.after}
    ORDER BY ${keyset.order} LIMIT ${take}`
}
