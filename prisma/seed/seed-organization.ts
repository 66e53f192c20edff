import { createHash } from 'node:crypto'
import type { TenantTransaction } from '../src/tenant-client.ts'
import { actAsSeed } from './act-as-seed.ts'
import type { DemoOrganization } from './organizations.ts'
import { SYSTEM_ROLES } from './system-roles.ts'
import { project } from './tiers.ts'

/** Adds a clinic with its settings, plan, roles and places, unless its slug is taken. The transaction works in it from then on. */
export async function seedOrganization(tx: TenantTransaction, demo: DemoOrganization): Promise<string> {
  const known = await tx.organization.findUnique({ where: { slug: demo.slug } })
  const id = known?.id ?? (await addOrganization(tx, demo))
  await actAsSeed(tx, id)
  if (!known) await furnish(tx, demo)
  return id
}

async function addOrganization(
  tx: TenantTransaction,
  { slug, name, timezone, languageCode, countryCode }: DemoOrganization,
) {
  const { id } = await tx.organization.create({
    data: { slug, name, timezone, languageCode, countryCode, status: 'active', activatedAt: new Date() },
  })
  return id
}

async function furnish(
  tx: TenantTransaction,
  { slug, name, timezone, brandColor, tier, verifiedHost, locations }: DemoOrganization,
) {
  await tx.organizationSettings.create({ data: { brandColor, emailFromName: name } })
  await tx.role.createMany({
    data: Object.entries(SYSTEM_ROLES).map(([key, role]) => ({
      ...role,
      key,
      baseRole: key,
      isSystem: true,
      permissions: [...role.permissions],
    })),
  })
  await tx.location.createMany({ data: locations.map((location) => ({ ...location, timezone })) })

  const { limits, entitlements } = project(tier)
  await tx.organizationTier.create({ data: { tierCode: tier } })
  await tx.organizationLimit.createMany({ data: limits })
  await tx.organizationEntitlement.createMany({ data: entitlements })

  if (!verifiedHost) return
  await tx.organizationDomain.create({
    data: {
      host: verifiedHost,
      app: 'clinic',
      status: 'verified',
      verifiedAt: new Date(),
      verificationToken: createHash('sha256').update(`${slug} ${verifiedHost}`).digest('base64url'),
    },
  })
}
