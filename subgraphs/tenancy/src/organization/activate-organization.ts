import { conflict } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { changeOrganizationStatus } from './change-organization-status.ts'

/** Opens a draft for work. Refuses one that nobody could run; an invited administrator is enough. */
export async function activateOrganization(ctx: TenancyContext, { organizationId }: { organizationId: string }) {
  const activated = await changeOrganizationStatus(ctx, { organizationId, act: 'activate' }, { activatedAt: ctx.now() })
  const admins = await ctx.db.membership.count({
    where: { organizationId, status: { not: 'suspended' }, role: { baseRole: 'admin' } },
  })
  if (admins === 0) throw conflict('Appoint an administrator first', 'organizationId')

  await ctx.emit({
    type: 'organization.activated',
    subjectIds: [organizationId],
    data: { slug: activated.slug },
    organizationId,
  })
  return activated
}
