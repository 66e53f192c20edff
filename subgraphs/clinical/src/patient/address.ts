import { invalid } from '@platform/shared/errors'

const LIMITS = { line: 200, city: 100, region: 100, postalCode: 20 } as const
type Part = keyof typeof LIMITS
type Text = string | null | undefined

export type AddressInput = { [P in Part | 'country']?: Text }
type AddressColumns = Record<'addressLine' | 'city' | 'region' | 'postalCode' | 'country', string | null>

/** An address as the table keeps it: all of it, so that an old city never stands beside a new street. */
export const addressColumns = (address: AddressInput | null) => ({
  addressLine: part(address, 'line'),
  city: part(address, 'city'),
  region: part(address, 'region'),
  postalCode: part(address, 'postalCode'),
  country: address?.country ?? null,
})

function part(address: AddressInput | null, name: Part): string | null {
  const text = address?.[name]?.replace(/\s+/g, ' ').trim() || null
  if (text && text.length > LIMITS[name]) throw invalid(`At most ${LIMITS[name]} characters`, 'address', name)
  return text
}

/** The address of a patient; null when nothing of it is known. */
export function addressOf({ addressLine: line, city, region, postalCode, country }: AddressColumns) {
  const address = { line, city, region, postalCode, country }
  return Object.values(address).some((value) => value !== null) ? address : null
}
