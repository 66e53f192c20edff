import type { Actor } from '@platform/shared/actor'

/** True for staff who book for others. */
export const mayManage = ({ permissions }: Actor) => permissions.includes('appointments:manage')

/** Whoever may not see the clinic's appointments sees their own alone. Row security narrows further. */
export const visibleTo = ({ permissions, principalId }: Actor) => {
  if (permissions.includes('appointments:read') || permissions.includes('appointments:manage')) return {}
  // No patient has this id, so nothing is found: a null would find the appointments of every guest.
  return { patient: { humanId: principalId ?? '00000000-0000-0000-0000-000000000000' } }
}
