import type { Organization } from '@platform/prisma/generated'
import { SYSTEM_ROLES } from '@platform/prisma/system-roles'
import type { TenancyContext } from '../context.ts'
import { inviteMember } from '../membership/invite-member.ts'
import { assignTier } from '../tier/assign-tier.ts'

type Furniture = { adminEmail: string; tierCode: string }

/** Gives a new clinic what every clinic has: settings, the system roles, a plan, and somebody who is to run it. */
export async function furnishOrganization(ctx: TenancyContext, organization: Organization, furniture: Furniture) {
  const organizationId = organization.id
  await ctx.db.organizationSettings.create({ data: { organizationId, emailFromName: organization.name } })
  const roles = await ctx.db.role.createManyAndReturn({
    data: Object.entries(SYSTEM_ROLES).map(([key, { name, description, permissions }]) => ({
      organizationId,
      key,
      name,
      description,
      baseRole: key,
      isSystem: true,
      permissions: [...permissions],
    })),
  })
  await assignTier(ctx, { organizationId, tierCode: furniture.tierCode })
  const admin = roles.find(({ key }) => key === 'admin')
  if (!admin) throw new Error('The system roles have no administrator')
  await inviteMember(ctx, { role: admin, email: furniture.adminEmail, emailField: 'adminEmail' })
}
