/** What an act asks for. Each part is judged only if it is named. */
export type Ask = { permission?: string; entitlement?: string; limit?: string }

/** What is known when an act is judged; what was not asked for need not be. */
export type Facts = {
  permissions: readonly string[]
  isEntitled?: boolean
  room?: { used: number; maximum: number }
}

export type Decision =
  | { isAllowed: true }
  | { isAllowed: false; refusedBy: 'permission' | 'entitlement' | 'limit'; key: string }

/**
 * Whether an act may go ahead: first the asker's permission, then the clinic's plan, then room in it. The first refusal
 * decides, so that nobody learns about a plan from an act they may not do. What is not known is not allowed.
 */
export function decide({ permission, entitlement, limit }: Ask, { permissions, isEntitled, room }: Facts): Decision {
  if (permission !== undefined && !permissions.includes(permission))
    return { isAllowed: false, refusedBy: 'permission', key: permission }
  if (entitlement !== undefined && !isEntitled) return { isAllowed: false, refusedBy: 'entitlement', key: entitlement }
  if (limit !== undefined && (!room || room.used >= room.maximum))
    return { isAllowed: false, refusedBy: 'limit', key: limit }
  return { isAllowed: true }
}
