import { requiredText } from '@platform/shared/required-text'

const LENGTHS = { addressLine: 200, city: 100, postalCode: 20, country: 100 } as const
type Line = keyof typeof LENGTHS
type Text = string | null | undefined

const line = (field: Line, value: Text) =>
  value ? requiredText(value, field, LENGTHS[field]) : value === '' ? null : value

/** The lines of an address, checked. An empty line is none; one that was not given stays not given. */
export const addressOf = (input: { [L in Line]?: Text }) => ({
  addressLine: line('addressLine', input.addressLine),
  city: line('city', input.city),
  postalCode: line('postalCode', input.postalCode),
  country: line('country', input.country),
})
