import type { TenantTransaction } from '../src/tenant-client.ts'
import { DEMO_PEOPLE, type ClinicSlug } from './demo-people.ts'

/** Gives everyone of a clinic their place in it, the one the transaction works in. */
export async function seedMembers(
  tx: TenantTransaction,
  clinic: ClinicSlug,
  organizationId: string,
  people: Map<string, string>,
) {
  const roles = await tx.role.findMany({ where: { organizationId, isSystem: true } })
  const roleIds = new Map(roles.map(({ key, id }) => [key, id]))
  for (const { email, role, ...person } of DEMO_PEOPLE) {
    if (!role || (person.clinic !== clinic && !person.alsoAt?.includes(clinic))) continue
    const roleId = roleIds.get(role)
    const principalId = people.get(email)
    // A role that was removed since is not forced on anyone.
    if (!roleId || !principalId) continue
    // Removed members count as known: whoever was taken out of the demo world stays out.
    const known = await tx.membership.findFirst({ where: { organizationId, email } })
    if (!known)
      await tx.membership.create({ data: { email, principalId, roleId, status: 'active', joinedAt: new Date() } })
  }
}
