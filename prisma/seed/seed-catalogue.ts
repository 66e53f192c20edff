import type { TenantTransaction } from '../src/tenant-client.ts'
import { CONSENT_PURPOSES } from './consent-purposes.ts'
import { TIERS } from './tiers.ts'

/** Adds the plans and purposes that are missing. Existing ones stay as the platform team left them. */
export async function seedCatalogue(tx: TenantTransaction) {
  await tx.tier.createMany({
    data: TIERS.map((tier) => ({ ...tier, entitlements: [...tier.entitlements] })),
    skipDuplicates: true,
  })
  await tx.consentPurpose.createMany({ data: [...CONSENT_PURPOSES], skipDuplicates: true })
}
