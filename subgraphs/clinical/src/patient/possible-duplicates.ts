import { localDate } from '@platform/shared/local-date'
import type { ClinicalContext } from '../context.ts'

const MOST = 10

type Person = {
  givenName: string
  familyName: string
  birthDate?: Date | null
  email?: string | null
  phone?: string | null
}

/** Patients of the clinic who may be this person: same phone, same e-mail, or same name and birth date. */
export async function possibleDuplicates({ db }: ClinicalContext, person: Person) {
  const { givenName, familyName, birthDate = null, email = null, phone = null } = person
  // Contacts are found among the search terms, where they have an index: an e-mail as it is, a number as its digits.
  const matches = await db.$queryRaw<{ id: string }[]>`
    SELECT t.patient_id AS id FROM clinical.patient_search_terms t
     WHERE t.term IN (${email}, ${phone?.slice(1) ?? null})
    UNION
    SELECT p.id FROM clinical.patients p
     WHERE p.sort_name = clinical.sort_name(${givenName}, ${familyName}) AND p.birth_date = ${localDate(birthDate)}::date
    LIMIT ${MOST}`
  return db.patient.findMany({
    where: { id: { in: matches.map(({ id }) => id) } },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
  })
}
