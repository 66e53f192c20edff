import { refuse } from '../errors/refuse.ts'
import { isDomainName, isSlug } from '../tenant/host-name.ts'
import type { OrganizationName } from '../tenant/organization.ts'

/** The clinic that a public operation is asked about, by `slug` or `domain`; the other parameters are the operation's. */
export function clinicOfParameters({ slug, domain, ...rest }: Record<string, unknown>): {
  name: OrganizationName
  rest: Record<string, unknown>
} {
  if ((slug === undefined) === (domain === undefined))
    throw refuse('BAD_REQUEST', { message: 'Give either `slug` or `domain`.' })
  if (typeof slug === 'string' && isSlug(slug)) return { name: { slug }, rest }
  if (typeof domain === 'string' && isDomainName(domain.toLowerCase()))
    return { name: { host: domain.toLowerCase() }, rest }
  throw refuse('BAD_REQUEST', {
    message: slug === undefined ? '`domain` is not a host name.' : '`slug` is not small letters, digits and hyphens.',
  })
}
