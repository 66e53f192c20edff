import { notFound } from '@platform/shared/errors'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { lockClinic } from '../lock-clinic.ts'
import { requireAuthorityOver } from '../role/authority.ts'

/**
 * A member of the asker's clinic with their role, for the asker alone to change until the transaction ends. Refuses one
 * whose role is beyond the asker's own.
 */
export async function memberToChange(ctx: TenancyContext, membershipId: string) {
  await lockClinic(ctx, 'members', clinicOf(ctx.actor))
  const membership = await ctx.db.membership.findUnique({ where: { id: membershipId }, include: { role: true } })
  if (!membership) throw notFound('Membership', 'membershipId')
  requireAuthorityOver(ctx.actor, membership.role)
  return membership
}
