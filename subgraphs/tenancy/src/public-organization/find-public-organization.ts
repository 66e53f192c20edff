import type { TenancyContext } from '../context.ts'

/** What a clinic shows at its door. Row security shows a visitor the clinic they stand before and no other. */
export async function findPublicOrganization({ db, actor }: TenancyContext) {
  const { organizationId } = actor
  if (!organizationId) return null
  const [organization, branding] = await Promise.all([
    db.organization.findUnique({ where: { id: organizationId } }),
    db.organizationSettings.findUnique({ where: { organizationId } }),
  ])
  if (!organization || !branding || organization.status === 'draft') return null
  const { id, slug, name, status, timezone, languageCode } = organization
  return { id, slug, name, branding, isSuspended: status === 'suspended', timezone, languageCode }
}
