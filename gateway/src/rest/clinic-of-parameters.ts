import { refuse } from '../errors/refuse.ts'
import { isDomainName, isSlug, type HostName } from '../tenant/host-name.ts'
import type { OrganizationName } from '../tenant/organization.ts'

type Named = { name: OrganizationName; rest: Record<string, unknown> }

/**
 * The clinic that a public operation is asked about: by `slug` or `domain`, else by the host that was asked. The other
 * parameters are the operation's.
 */
export function clinicOfParameters({ slug, domain, ...rest }: Record<string, unknown>, host: HostName): Named {
  if (slug === undefined && domain === undefined) {
    if (host.names === 'slug') return { name: { slug: host.slug }, rest }
    if (host.names === 'domain') return { name: { host: host.host }, rest }
  }
  if ((slug === undefined) === (domain === undefined))
    throw refuse('BAD_REQUEST', { message: 'Give either `slug` or `domain`.' })
  if (typeof slug === 'string' && isSlug(slug)) return { name: { slug }, rest }
  if (typeof domain === 'string' && isDomainName(domain.toLowerCase()))
    return { name: { host: domain.toLowerCase() }, rest }
  throw refuse('BAD_REQUEST', {
    message: slug === undefined ? '`domain` is not a host name.' : '`slug` is not small letters, digits and hyphens.',
  })
}
