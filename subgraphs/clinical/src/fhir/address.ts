import type { Address } from 'fhir/r4.js'
import { isSupportedCountry } from 'libphonenumber-js/max'
import { addressColumns } from '../patient/address.ts'
import { isCurrent } from './period.ts'

const USES: readonly (string | undefined)[] = ['home', undefined, 'temp', 'work']
/** Codes telephony knows and ISO 3166-1 does not: Ascension and Tristan da Cunha, both of Saint Helena. */
const NOT_ISO = ['AC', 'TA']

/** Where somebody lives, as the table keeps it: the best address in use. A country that is no ISO code is left out and noted. */
export function addressFrom(addresses: readonly Address[] = [], now: Date, note: (text: string) => void) {
  const usable = addresses.filter((address) => USES.includes(address.use) && isCurrent(address, now))
  const [best] = usable.toSorted((a, b) => USES.indexOf(a.use) - USES.indexOf(b.use))
  if (!best) return addressColumns(null)
  const country = best.country?.toUpperCase() ?? ''
  const isCountry = isSupportedCountry(country) && !NOT_ISO.includes(country)
  if (best.country && !isCountry) note('the country is not an ISO code: left out')
  return {
    addressLine: best.line?.join(', ').slice(0, 200) || null,
    city: best.city?.slice(0, 100) || null,
    region: best.state?.slice(0, 100) || null,
    postalCode: best.postalCode?.slice(0, 20) || null,
    country: isCountry ? country : null,
  }
}
