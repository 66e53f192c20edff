import { createHash } from 'node:crypto'
import type { Actor } from '@platform/shared/actor'

/** Somebody we would know again: they keep one slot at a time. Empty for all others, whom only their token tells apart. */
export const visitorOf = ({ kind, principalId }: Actor) => (kind === 'human' && principalId ? principalId : '')

/** By what visitors are counted whom nobody knows: their address, unreadable. Partners are limited by their keys. */
export const sourceOf = ({ kind, clientIp }: Actor) =>
  kind === 'anonymous'
    ? createHash('sha256')
        .update(clientIp ?? '')
        .digest('hex')
        .slice(0, 32)
    : ''
