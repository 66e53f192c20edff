import type { World } from '@platform/shared/testing/world'

/** All that tenancy holds of a clinic: equal before and after an act that changed nothing. */
export async function recordsOf({ admin }: World, organizationId: string) {
  const all = { where: { organizationId }, orderBy: { id: 'asc' } } as const
  return {
    organization: await admin.organization.findUniqueOrThrow({ where: { id: organizationId } }),
    settings: await admin.organizationSettings.findMany(all),
    domains: await admin.organizationDomain.findMany(all),
    roles: await admin.role.findMany(all),
    memberships: await admin.membership.findMany(all),
    locations: await admin.location.findMany(all),
    tiers: await admin.organizationTier.findMany(all),
    limits: await admin.organizationLimit.findMany(all),
    entitlements: await admin.organizationEntitlement.findMany(all),
    events: await admin.outboxEvent.count({ where: { organizationId } }),
  }
}
