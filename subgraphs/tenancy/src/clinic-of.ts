import type { Actor } from '@platform/shared/actor'
import { forbidden } from '@platform/shared/errors'

/** The clinic somebody acts in. Refuses whoever acts outside of any. */
export function clinicOf({ organizationId }: Actor): string {
  if (!organizationId) throw forbidden('Choose a clinic first')
  return organizationId
}
