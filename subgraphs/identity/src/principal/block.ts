import type { Principal } from '@platform/prisma/generated'
import type { PrincipalStatus } from './principal-status.ts'

export type Block = { at: Date; reason: string }

/** The block, while there is one. */
export const blockOf = ({ blockedAt, blockedReason }: Pick<Principal, 'blockedAt' | 'blockedReason'>): Block | null =>
  blockedAt && { at: blockedAt, reason: blockedReason ?? '' }

/** A constraint keeps the stored status and the time of the block in step; the time is the one with a type. */
export const statusOf = ({ blockedAt }: Pick<Principal, 'blockedAt'>): PrincipalStatus =>
  blockedAt ? 'blocked' : 'active'
