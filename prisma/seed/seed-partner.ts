import type { TenantTransaction } from '../src/tenant-client.ts'
import type { ClinicSlug } from './demo-people.ts'

/** The partner of the demo world: a laboratory that works for Aurora. It has no key until somebody issues one. */
const DEMO_PARTNER = {
  clinic: 'aurora',
  slug: 'demo-lab',
  name: 'Demo laboratory',
  description: 'Reads and admits patients by published operations. npm run partner issues it a key.',
  scopes: ['organization:read', 'locations:read', 'patients:read', 'patients:write', 'audit:read'],
  operations: [
    'organization.find',
    'locations.list',
    'patients.list',
    'patients.find',
    'patients.admit',
    'audit-events.list',
  ],
} as const satisfies { clinic: ClinicSlug } & Record<string, unknown>

/** Adds the partner to its clinic, unless it ever was there: one that was disabled stays so. */
export async function seedPartner(tx: TenantTransaction, clinic: ClinicSlug, organizationId: string) {
  const { clinic: home, slug, name, description, scopes, operations } = DEMO_PARTNER
  if (clinic !== home) return
  if (await tx.serviceAccount.findFirst({ where: { organizationId, partnerSlug: slug } })) return
  await tx.serviceAccount.create({
    data: {
      name,
      description,
      scopes: [...scopes],
      operations: [...operations],
      partnerSlug: slug,
      ratePlan: 'trial',
      principal: { create: { kind: 'service_account', displayName: name } },
    },
  })
}
