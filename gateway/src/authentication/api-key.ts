import { createHash } from 'node:crypto'
import { BadToken } from './bad-token.ts'
import type { Subject } from './subject.ts'

const SHAPE = /^ck_[a-z]+_[A-Za-z0-9_-]{43}$/

export const isApiKey = (token: string): boolean => token.startsWith('ck_')

/** The subject of an API key. Only its hash goes on: the key itself is never stored, logged or forwarded. */
export function readApiKey(token: string): Subject {
  if (!SHAPE.test(token)) throw new BadToken('key-malformed')
  return {
    provider: 'key',
    providerOrgId: null,
    userId: createHash('sha256').update(token).digest('hex'),
    sessionId: null,
    organizationClaim: null,
    expiresAt: null,
  }
}
