import { createHash, randomBytes } from 'node:crypto'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import { localUserId, newSessionId } from './local-issuer.ts'

/** As long as a person need not sign in again while they come back now and then. */
const THIRTY_DAYS = 30 * 24 * 60 * 60

const Session = z.object({ id: z.string(), email: z.string(), party: z.string() })

/** Somebody signed in at one origin, on one browser. */
export type LocalSession = z.infer<typeof Session>

const hashed = (secret: string) => createHash('sha256').update(secret).digest('hex')
const keyOf = (hash: string) => `local-session:${hash}`
const allOf = (email: string) => `local-sessions:${localUserId(email)}`

/** The sessions that the local issuer keeps, as Clerk keeps its own: known by a secret of which only the hash is stored. */
export function localSessions(redis: Redis) {
  return {
    async begin(email: string, party: string): Promise<{ secret: string; session: LocalSession }> {
      const secret = randomBytes(32).toString('base64url')
      const session = { id: newSessionId(), email, party }
      await redis
        .multi()
        .set(keyOf(hashed(secret)), JSON.stringify(session), 'EX', THIRTY_DAYS)
        .sadd(allOf(email), hashed(secret))
        .expire(allOf(email), THIRTY_DAYS)
        .exec()
      return { secret, session }
    },

    /** Null for a session that has ended, or was never there. */
    async find(secret: string): Promise<LocalSession | null> {
      const text = await redis.get(keyOf(hashed(secret)))
      return text === null ? null : Session.parse(JSON.parse(text))
    },

    async end(secret: string): Promise<void> {
      await redis.del(keyOf(hashed(secret)))
    },

    /** Ends every session of whoever has this one: on all clinics' addresses and all browsers. */
    async endAll(email: string): Promise<void> {
      const hashes = await redis.smembers(allOf(email))
      await redis.del(allOf(email), ...hashes.map(keyOf))
    },
  }
}
