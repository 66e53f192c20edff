import { invalid } from '@platform/shared/errors'
import type { TenancyRequest } from '../context.ts'

/** What a visitor's first request needs to know of a clinic. */
export type ResolvedOrganization = NonNullable<Awaited<ReturnType<typeof resolveOrganization>>>

type Input = { slug?: string | null | undefined; host?: string | null | undefined; id?: string | null | undefined }

/** The clinic of exactly one of its names, with what a visitor's first request needs. A draft is not found. */
export async function resolveOrganization(ctx: TenancyRequest, input: Input) {
  const organizationId = await idOf(ctx, input)
  if (!organizationId) return null
  const { db } = ctx.bind({ organizationId, lookupKey: null })
  const [organization, settings, domains] = await Promise.all([
    db.organization.findUnique({ where: { id: organizationId } }),
    db.organizationSettings.findUnique({ where: { organizationId } }),
    db.organizationDomain.findMany({
      where: { organizationId, status: 'verified' },
      select: { host: true },
      orderBy: { host: 'asc' },
    }),
  ])
  if (!organization || !settings || organization.status === 'draft') return null
  return { ...organization, branding: settings, hosts: domains.map(({ host }) => host) }
}

/** Each name opens one row of the registry, and only to whoever presents it exactly. */
async function idOf(ctx: TenancyRequest, { slug, host, id }: Input): Promise<string | null> {
  if ([slug, host, id].filter((name) => name != null).length !== 1)
    throw invalid('Give exactly one of slug, host and id')
  if (id != null) return id
  if (slug != null) {
    const { db } = ctx.bind({ organizationId: null, lookupKey: slug })
    return (await db.organization.findUnique({ where: { slug } }))?.id ?? null
  }
  const lookupKey = (host ?? '').toLowerCase()
  const { db } = ctx.bind({ organizationId: null, lookupKey })
  return (await db.organizationDomain.findFirst({ where: { host: lookupKey } }))?.organizationId ?? null
}
