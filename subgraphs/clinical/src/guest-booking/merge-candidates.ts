import type { GuestBooking, Patient } from '@platform/prisma/generated'
import { localDate } from '@platform/shared/local-date'
import type { ClinicalContext } from '../context.ts'

const MOST = 10

export type Match = 'PHONE' | 'EMAIL' | 'BIRTH_DATE' | 'NAME'
export type MergeCandidate = { patient: Patient; matched: Match[] }

type Guest = Pick<GuestBooking, 'givenName' | 'familyName' | 'email' | 'phone' | 'birthDate'>

/**
 * Patients of the clinic who may be this guest: same phone, same e-mail, or same birth date under a name that agrees; those
 * of whom more matches in front. Numbers and addresses are compared as they are stored: one form for all.
 */
export async function mergeCandidates({ db }: ClinicalContext, guest: Guest): Promise<MergeCandidate[]> {
  const { givenName, familyName, email, phone } = guest
  const birthDate = localDate(guest.birthDate)
  // Found among the search terms, where each has an index: an e-mail and a day as they are, a number as its digits.
  const rows = await db.$queryRaw<{ id: string; phone: boolean; email: boolean; born: boolean; named: boolean }[]>`
    SELECT * FROM (
      SELECT p.id, p.phone = ${phone} AS phone, p.email = ${email} AS email, p.birth_date = ${birthDate}::date AS born,
        clinical.name_words(p.given_name) && clinical.name_words(${givenName})
          AND clinical.name_words(p.family_name) && clinical.name_words(${familyName}) AS named
        FROM clinical.patients p
       WHERE p.id = ANY (ARRAY(SELECT t.patient_id FROM clinical.patient_search_terms t
         WHERE t.term IN (${email}, ${phone.slice(1)}, ${birthDate}))) AND NOT p.is_deceased
    ) found
     WHERE phone OR email OR (born AND named)
     ORDER BY (phone IS TRUE)::int + (email IS TRUE)::int + (born IS TRUE)::int + named::int DESC, id LIMIT ${MOST}`
  const patients = await db.patient.findMany({ where: { id: { in: rows.map(({ id }) => id) } } })
  return rows.flatMap(({ id, ...told }) => {
    const patient = patients.find((one) => one.id === id)
    return patient ? [{ patient, matched: matchesOf(told) }] : []
  })
}

const matchesOf = ({ phone, email, born, named }: Record<'phone' | 'email' | 'born' | 'named', boolean>): Match[] => [
  ...(phone ? (['PHONE'] as const) : []),
  ...(email ? (['EMAIL'] as const) : []),
  ...(born ? (['BIRTH_DATE'] as const) : []),
  ...(named ? (['NAME'] as const) : []),
]
