import { isBirthDate } from '../patient/birth-date.ts'
import { addressFrom } from './address.ts'
import { contactsFrom } from './contact.ts'
import { sourceIdOf } from './identity.ts'
import { languageFrom } from './language.ts'
import { dayFrom, instantFrom, isPartial } from './moment.ts'
import { personNameFrom } from './person-name.ts'
import type { PatientResource } from './resources.ts'

type Surroundings = {
  /** Where the clinic is: numbers are dialled there, unless it is known where the patient lives. */
  country: string
  now: Date
  /** Called with whatever was left out or guessed, in words that name nobody. */
  note: (text: string) => void
}

/** A patient as the table keeps them, or the reason why they cannot be kept. */
export function mapPatient(
  resource: PatientResource,
  fullUrl: string | undefined,
  { country, now, note }: Surroundings,
) {
  const source = sourceIdOf(resource, fullUrl)
  if (!source) return { reason: 'it has no identifier by which a second import would know it' }
  const name = personNameFrom(resource.name, now, note)
  if (!name) return { reason: 'it has no name' }

  const address = addressFrom(resource.address, now, note)
  const deceasedAt = instantFrom(resource.deceasedDateTime)
  const isDeceased = resource.deceasedBoolean === true || Boolean(resource.deceasedDateTime)
  if (isDeceased && !deceasedAt) note('the day of death is not known')
  const row = {
    ...source,
    ...name,
    birthDate: birthDateFrom(resource.birthDate, now, note),
    sex: resource.gender ?? null,
    ...contactsFrom(resource.telecom, address.country ?? country, now, note),
    languageCode: languageFrom(resource.communication),
    ...address,
    isDeceased,
    deceasedAt,
  }
  return { row }
}

export type PatientRow = NonNullable<ReturnType<typeof mapPatient>['row']>

function birthDateFrom(written: string | undefined, now: Date, note: (text: string) => void): Date | null {
  const day = dayFrom(written)
  if (day && written && isBirthDate(written, now)) return day
  if (written)
    note(
      isPartial(written) ? 'the birth date is a year or a month: left out' : 'the birth date is impossible: left out',
    )
  return null
}
