import { Prisma } from '@platform/prisma/generated'

export type PatientFilter = { isGuest?: boolean | null | undefined; isDeceased?: boolean | null | undefined }
export type PatientOrder = 'NAME' | 'NEWEST'

/** A place in a list: its order, the key there, and the id. */
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

/** How a list is ordered: by a key and, where keys are equal, by id. Each has an index that begins with the clinic. */
const ORDERS = {
  NAME: {
    key: sql`p.sort_name`,
    after: ([, key, id]: Place) => sql`AND (p.sort_name, p.id) > (${key}, ${id}::uuid)`,
    order: sql`p.sort_name, p.id`,
  },
  NEWEST: {
    key: sql`p.created_at::text`,
    after: ([, key, id]: Place) => sql`AND (p.created_at, p.id) < (${key}::timestamptz, ${id}::uuid)`,
    order: sql`p.created_at DESC, p.id DESC`,
  },
}

type Wanted = { terms: string[][]; filter: PatientFilter; orderBy: PatientOrder; take: number; after: Place | null }

/** The query for the patients who have all the words, in order: the `id` of each, and the `key` it stands at. */
export function matchingPatients({ terms, filter, orderBy, take, after }: Wanted): Prisma.Sql {
  const { key, order, after: behind } = ORDERS[orderBy]
  return sql`SELECT p.id, ${key} AS key FROM clinical.patients p
    WHERE true ${having(terms)} ${isGuest(filter.isGuest)} ${isDeceased(filter.isDeceased)} ${after ? behind(after) : empty}
    ORDER BY ${order} LIMIT ${take}`
}
