import { phonePrefixes } from './phone-number.ts'

const EMAIL = /\S*@\S*/g
const ISO_DAY = /\b\d{4}-\d{2}(-\d{1,2})?\b/g
const NUMBER = /(?<![\p{L}\p{N}])\+?\d(?:[\d\s().\/-]*\d)?(?![\p{L}\d])/gu
const DIACRITICS = /[\u0300-\u036f]/g

/**
 * What somebody typed, as the beginnings of words a patient must have. A word is a list where it can be read in more
 * than one way: a number from this country or with its prefix. E-mails, days and numbers keep the signs that belong to
 * them; the rest falls apart where a name does, as clinical.index_patient() has it.
 */
export function searchTerms(typed: string, country: string): string[][] {
  const terms: string[][] = []
  // A bar stays where something was taken, lest its neighbours grow together.
  const take = (pattern: RegExp, read: (found: string) => string[]) => (rest: string) =>
    rest.replace(pattern, (found) => {
      terms.push(read(found))
      return '|'
    })
  const emails = take(EMAIL, (email) => [email.toLowerCase()])
  const days = take(ISO_DAY, (day) => [day])
  const numbers = take(NUMBER, (number) => phonePrefixes(number, country))

  const names = numbers(days(emails(typed)))
  const words = names
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .split(/[^\p{L}\p{N}]+/u)
  return [...words.filter((word) => word !== '').map((word) => [word]), ...terms]
}
