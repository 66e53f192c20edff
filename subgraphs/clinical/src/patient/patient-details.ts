import { storedCode } from '../stored-code.ts'
import { addressColumns, type AddressInput } from './address.ts'
import { birthDate as birthDay } from './birth-date.ts'
import { languageTag } from './language-tag.ts'
import { personName } from './person-name.ts'
import { dialledNumber } from './phone-number.ts'

type Given<T> = T | null | undefined

export type DetailsInput = {
  givenName?: Given<string>
  familyName?: Given<string>
  birthDate?: Given<string>
  sex?: Given<string>
  email?: Given<string>
  phone?: Given<string>
  languageCode?: Given<string>
  address?: Given<AddressInput>
}

export type Surroundings = { country: string; now: Date }

/** What the clinic wrote about a person, as its table keeps it. A field that was not given is not there at all. */
export function patientDetails(input: DetailsInput, { country, now }: Surroundings) {
  const { givenName, familyName, birthDate, sex, email, phone, languageCode, address } = input
  return {
    ...(givenName !== undefined && { givenName: personName(givenName, 'givenName') }),
    ...(familyName !== undefined && { familyName: personName(familyName, 'familyName') }),
    ...(birthDate !== undefined && { birthDate: birthDate === null ? null : birthDay(birthDate, now) }),
    ...(sex !== undefined && { sex: sex === null ? null : storedCode(sex) }),
    ...(email !== undefined && { email: email?.toLowerCase() ?? null }),
    ...(phone !== undefined && { phone: phone?.trim() ? dialledNumber(phone, country) : null }),
    ...(languageCode !== undefined && { languageCode: languageCode?.trim() ? languageTag(languageCode) : null }),
    ...(address !== undefined && addressColumns(address)),
  }
}
