import type { Actor } from '../actor.ts'
import { forbidden } from '../errors.ts'
import { PLATFORM_ORGANIZATION_ID } from '../platform-organization.ts'

/** Whose events somebody may listen to: their clinic's, or the platform's for its team. */
export function homeOf({ organizationId, role }: Actor): string {
  if (organizationId) return organizationId
  if (role === 'superadmin' || role === 'support_engineer') return PLATFORM_ORGANIZATION_ID
  throw forbidden('Only at a clinic')
}
