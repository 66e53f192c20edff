import { connection } from '@platform/shared/connection'
import { invalid } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { clinicCountry } from './clinic-country.ts'
import { matchingPatients, type PatientFilter, type PatientOrder, type Place } from './matching-patients.ts'
import { searchTerms } from './search-terms.ts'

const MAX_SEARCH = 100
const MAX_TERMS = 8

type Page = {
  first: number
  after?: string | null | undefined
  filter?: (PatientFilter & { search?: string | null | undefined }) | null | undefined
  orderBy: PatientOrder
}
type Match = { id: string; key: string }

/** One page of the clinic's patients. A search that holds no word at all finds nobody. */
export async function listPatients(ctx: ClinicalContext, { first, after, filter, orderBy }: Page) {
  const search = filter?.search?.trim() ?? ''
  const terms = search === '' ? [] : await termsOf(ctx, search)
  const findsNobody = search !== '' && terms.length === 0
  const rows = async (take: number, after: Place | null) => {
    if (after && after[0] !== orderBy) throw invalid('This cursor is of a list in another order', 'after')
    return findsNobody ? [] : patientsAt(ctx, matchingPatients({ terms, filter: filter ?? {}, orderBy, take, after }))
  }
  return connection({ first, after }, { key: ({ key, id }) => [orderBy, key, id], rows }, 3)
}

async function termsOf(ctx: ClinicalContext, search: string) {
  if (search.length > MAX_SEARCH) throw invalid(`A search has at most ${MAX_SEARCH} characters`, 'filter', 'search')
  const terms = searchTerms(search, await clinicCountry(ctx))
  if (terms.length > MAX_TERMS) throw invalid(`A search has at most ${MAX_TERMS} words`, 'filter', 'search')
  return terms
}

/** Their rows, in that order. Who is removed between the two reads drops out. */
async function patientsAt({ db }: ClinicalContext, query: ReturnType<typeof matchingPatients>) {
  const matches = await db.$queryRaw<Match[]>(query)
  const found = await db.patient.findMany({ where: { id: { in: matches.map(({ id }) => id) } } })
  const patients = new Map(found.map((patient) => [patient.id, patient]))
  return matches.flatMap(({ id, key }) => {
    const patient = patients.get(id)
    return patient ? [{ ...patient, key }] : []
  })
}
