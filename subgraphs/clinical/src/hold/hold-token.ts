import { createHash, randomBytes } from 'node:crypto'

/** What proves that a hold is one's own. It is shown to its holder alone, once; kept is no more than its fingerprint. */
export const newHoldToken = () => randomBytes(32).toString('base64url')

export const fingerprintOf = (token: string) => createHash('sha256').update(token).digest('hex')
