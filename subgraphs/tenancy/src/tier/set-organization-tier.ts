import { notFound } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { loadOrganization } from '../organization/load-organization.ts'
import { assignTier } from './assign-tier.ts'

type Input = { organizationId: string; tierCode: string }

/** Moves a clinic to another plan. */
export async function setOrganizationTier(ctx: TenancyContext, { organizationId, tierCode }: Input) {
  const organization = await loadOrganization(ctx, organizationId)
  if (!organization) throw notFound('Organization', 'organizationId')
  await assignTier(ctx, { organizationId, tierCode })
  return organization
}
