import { notFound } from '@platform/shared/errors'
import { PLATFORM_ORGANIZATION_ID } from '@platform/shared/platform-organization'
import type { IdentityContext } from '../context.ts'

/**
 * Refuses whoever has no active place in the clinic. The ledger's own policy refuses them too; this says why. Memberships
 * are tenancy's: outside of clinics row security lets people read their own.
 */
export async function requireMember({ db }: IdentityContext, organizationId: string) {
  if (organizationId === PLATFORM_ORGANIZATION_ID) return
  const found = await db.$queryRaw<
    unknown[]
  >`SELECT FROM tenancy.memberships WHERE organization_id = ${organizationId}::uuid
    AND principal_id = (SELECT app.current_user_id()) AND status = 'active'`
  if (found.length === 0) throw notFound('Clinic', 'organizationId')
}
