import type { TenancyContext } from '../context.ts'
import { STAFF_ROLES } from '../role/base-role.ts'

/** The limits counted here. A limit of another key is counted by whoever owns what it limits. */
export type CountedLimit = 'members' | 'locations'

const COUNT: Record<CountedLimit, (ctx: TenancyContext, organizationId: string) => Promise<number>> = {
  // Invited and suspended staff hold their place: reinstating somebody must never fail for want of room.
  members: ({ db }, organizationId) =>
    db.membership.count({ where: { organizationId, role: { baseRole: { in: [...STAFF_ROLES] } } } }),
  locations: ({ db }, organizationId) => db.location.count({ where: { organizationId, status: { not: 'closed' } } }),
}

export const isCounted = (key: string): key is CountedLimit => key in COUNT

/** How many of something a clinic has. */
export const used = (ctx: TenancyContext, organizationId: string, key: CountedLimit) => COUNT[key](ctx, organizationId)
