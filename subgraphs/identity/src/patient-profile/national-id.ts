import { invalid } from '@platform/shared/errors'
import { isCnp } from './cnp.ts'
import { isDui } from './dui.ts'

export type NationalId = { country: string; number: string }

/** How each state writes its number. No two look alike, so that a number alone tells its state. */
const STATES = [
  { country: 'RO', form: /^\d{13}$/, isValid: isCnp, write: (digits: string) => digits },
  {
    country: 'SV',
    form: /^\d{8}-\d$/,
    isValid: isDui,
    write: (digits: string) => `${digits.slice(0, 8)}-${digits.slice(8)}`,
  },
]

/** The number as its state writes it. Refuses a state whose check digit we do not know, and a number that fails it. */
export function normalNationalId({ country, number }: NationalId): string {
  const state = STATES.find((candidate) => candidate.country === country)
  if (!state) throw invalid('Only numbers of RO and SV can be checked', 'nationalId', 'country')
  const digits = number.replaceAll(/[\s-]/g, '')
  if (!state.isValid(digits))
    throw invalid('This number is not valid; look for a mistyped digit', 'nationalId', 'number')
  return state.write(digits)
}

/** A number as its state writes it, with its state. */
export function readNationalId(number: string): NationalId {
  const state = STATES.find(({ form }) => form.test(number))
  if (!state) throw new Error('A national id is stored in a form of no state')
  return { country: state.country, number }
}

/** The last four characters, enough for a clinic to compare with a document it is shown. */
export const masked = ({ country, number }: NationalId): NationalId => ({
  country,
  number: '•'.repeat(number.length - 4) + number.slice(-4),
})
