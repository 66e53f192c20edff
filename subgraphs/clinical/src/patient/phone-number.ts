import { invalid } from '@platform/shared/errors'
import { AsYouType, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

const regionOf = (country: string | null | undefined) => (country && isSupportedCountry(country) ? country : undefined)

/** The number in E.164, dialled from `country` when it has no prefix of its own; null when no such number can exist. */
export function phoneNumber(written: string, country: string | null | undefined): string | null {
  const region = regionOf(country)
  const parsed = parsePhoneNumberFromString(written, { ...(region && { defaultCountry: region }), extract: false })
  return parsed?.isValid() ? parsed.number : null
}

/** The same, refusing what is no number. */
export function dialledNumber(written: string, country: string): string {
  const number = phoneNumber(written, country)
  if (!number) throw invalid('No such phone number can exist', 'phone')
  return number
}

/** The digits a stored number may begin with when somebody has typed so much of it, from `country` or from abroad. */
export function phonePrefixes(typed: string, country: string): string[] {
  const digits = typed.replace(/\D/g, '')
  if (typed.startsWith('+')) return [digits]
  if (digits.startsWith('00')) return [digits.slice(2)]
  const region = regionOf(country)
  if (!region) return [digits]
  const asYouType = new AsYouType(region)
  asYouType.input(digits)
  const international = asYouType.getNumberValue()
  return international ? [digits, international.slice(1)] : [digits]
}
