import { notFound } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { statusAfter, type OrganizationTransition } from './organization-status.ts'

type Change = { organizationId: string; act: OrganizationTransition }
type Moments = { activatedAt?: Date; suspendedAt?: Date | null; suspensionReason?: string | null }

/** Moves a clinic along its life. Of two acts at the same moment one is refused, as it read a version that is gone. */
export async function changeOrganizationStatus(
  { db }: TenancyContext,
  { organizationId, act }: Change,
  moments: Moments,
) {
  const organization = await db.organization.findUnique({ where: { id: organizationId } })
  if (!organization) throw notFound('Organization', 'organizationId')
  const { id, version } = organization
  return db.organization.update({
    where: { id, version },
    data: { status: statusAfter(act, organization.status), ...moments },
  })
}
