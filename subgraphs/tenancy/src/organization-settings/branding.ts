import { invalid } from '@platform/shared/errors'

/** A colour as `#rrggbb` in small letters. Refuses shorter and transparent ones: contrast is computed from it. */
export function brandColorOf(value: string): string {
  const color = value.toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(color)) return color
  throw invalid('Give the colour as #rrggbb', 'brandColor')
}

/** An address that may stand in any page of the clinic: over https, without a user name, up to 500 characters. */
export function logoUrlOf({ href, protocol, username, password }: URL): string {
  if (protocol !== 'https:') throw invalid('The logo must be served over https', 'logoUrl')
  if (username || password) throw invalid('The address of the logo must not hold a user name or password', 'logoUrl')
  if (href.length > 500) throw invalid('The address of the logo must not be longer than 500 characters', 'logoUrl')
  return href
}
