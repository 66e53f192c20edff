import { namedCodes } from '@platform/ui/locale/named-codes.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Codes that name groups of countries, or none at all. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

/** Every country by its name in a language, in its alphabetical order. Codes that are out of use are left out. */
export function countries(locale: string) {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
  const isCountry = (code: string) =>
    !NO_COUNTRIES.has(code) && names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry)
  return namedCodes(codes, locale, 'region')
}
