import { createHash, randomBytes } from 'node:crypto'

/** What opens a feed. Told once; kept is its hash. */
export const newFeedToken = () => randomBytes(32).toString('base64url')

/** The same as the gateway looks it up. */
export const feedKeyOf = (token: string) => `feed|${createHash('sha256').update(token).digest('hex')}`
