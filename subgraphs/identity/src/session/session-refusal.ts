/** Why a subject may not act; the graph's own words. */
export type SessionRefusal =
  | 'UNKNOWN_SUBJECT'
  | 'BLOCKED'
  | 'NO_MEMBERSHIP'
  | 'ORGANIZATION_NOT_FOUND'
  | 'ORGANIZATION_SUSPENDED'
  | 'ORGANIZATION_NOT_ACTIVE'
  | 'KEY_EXPIRED'
  | 'KEY_REVOKED'
  | 'ADDRESS_NOT_ALLOWED'
  | 'ORGANIZATION_NOT_NAMED'

/** Why nobody may act at a clinic in this status; null where they may. Fails closed on a status it does not know. */
export function clinicRefusal(status: string | null): SessionRefusal | null {
  switch (status) {
    case 'active':
      return null
    case null:
      return 'ORGANIZATION_NOT_FOUND'
    case 'suspended':
      return 'ORGANIZATION_SUSPENDED'
    default:
      return 'ORGANIZATION_NOT_ACTIVE'
  }
}
