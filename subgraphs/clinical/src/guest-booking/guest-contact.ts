import type { ClinicalContext } from '../context.ts'
import { birthDate as birthDay } from '../patient/birth-date.ts'
import { clinicCountry } from '../patient/clinic-country.ts'
import { languageTag } from '../patient/language-tag.ts'
import { personName } from '../patient/person-name.ts'
import { dialledNumber } from '../patient/phone-number.ts'

export type ContactInput = {
  givenName: string
  familyName: string
  email: string
  phone: string
  birthDate?: string | null | undefined
  languageCode?: string | null | undefined
}

/** How to reach a guest, in the same form as of patients, so that the two can be compared. Nothing of their health. */
export async function guestContact(ctx: ClinicalContext, input: ContactInput) {
  const { givenName, familyName, email, phone, birthDate, languageCode } = input
  return {
    givenName: personName(givenName, 'givenName'),
    familyName: personName(familyName, 'familyName'),
    email: email.toLowerCase(),
    phone: dialledNumber(phone, await clinicCountry(ctx)),
    birthDate: birthDate == null ? null : birthDay(birthDate, ctx.now()),
    languageCode: languageCode?.trim() ? languageTag(languageCode) : null,
  }
}
