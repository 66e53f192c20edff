import type { FastifyInstance } from 'fastify'
import { refuse } from '../errors/refuse.ts'
import type { Charge } from '../limits/charge.ts'
import { isDomainName, isSlug } from '../tenant/host-name.ts'
import type { OrganizationDirectory } from '../tenant/organization-directory.ts'
import type { OrganizationName } from '../tenant/organization.ts'

/** Short beside the five minutes of Redis: a browser's copy hears of no change. */
const CACHE_SECONDS = 60

function nameIn({ slug, domain }: Record<string, unknown>): OrganizationName {
  if ((slug === undefined) === (domain === undefined))
    throw refuse('BAD_REQUEST', { message: 'Give either `slug` or `domain`.' })
  if (typeof slug === 'string' && isSlug(slug)) return { slug }
  if (typeof domain === 'string' && isDomainName(domain.toLowerCase())) return { host: domain.toLowerCase() }
  throw refuse('BAD_REQUEST', {
    message: slug === undefined ? '`domain` is not a host name.' : '`slug` is not small letters, digits and hyphens.',
  })
}

/** What anybody may know of a clinic before signing in: that it exists, and how it looks. */
export function resolveOrganizationRoute(
  app: FastifyInstance,
  { directory, charge }: { directory: OrganizationDirectory; charge: Charge },
): void {
  app.get<{ Querystring: Record<string, unknown> }>('/v1/public/organizations/resolve', async (request, reply) => {
    await charge(request.ip, 'resolve', { reply })
    const organization = await directory.find(nameIn(request.query), () => charge(request.ip, 'lookups'))
    if (!organization) throw refuse('NOT_FOUND', { message: 'There is no such clinic.' })

    const { id, slug, name, branding } = organization
    return reply.header('cache-control', `public, max-age=${CACHE_SECONDS}`).send({ id, slug, name, branding })
  })
}
