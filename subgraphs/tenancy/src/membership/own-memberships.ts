import type { TenancyRequest } from '../context.ts'
import type { MembershipInPlace } from './membership-in-place.ts'

/**
 * The asker's own places in all clinics; null for anyone else's. Clinic and role come along: from within one clinic the
 * others could not be read later.
 */
export async function ownMemberships(ctx: TenancyRequest, humanId: string): Promise<MembershipInPlace[] | null> {
  if (ctx.actor.principalId !== humanId) return null
  const { db } = ctx.personal()
  const memberships = await db.membership.findMany({
    where: { principalId: humanId, status: 'active' },
    include: { role: true },
    orderBy: { id: 'asc' },
  })
  const organizations = await db.organization.findMany({
    where: { id: { in: memberships.map(({ organizationId }) => organizationId) } },
  })
  const byId = new Map(organizations.map((organization) => [organization.id, organization]))
  return memberships.flatMap((membership) => {
    const organization = byId.get(membership.organizationId)
    return organization ? [{ ...membership, organization }] : []
  })
}
