import type { FastifyInstance } from 'fastify'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import { refuse } from '../errors/refuse.ts'
import { refuseStrangers } from '../explorer/refuse-strangers.ts'
import type { KnownOrigin } from '../tenant/known-origin.ts'
import { findAccount, localUserId, mintToken } from './local-issuer.ts'
import { localSessions, type LocalSession } from './local-sessions.ts'

/** As short as Clerk's: a session that was ended elsewhere lives on for no longer. */
const TOKEN_SECONDS = 60

const SignIn = z.object({ email: z.email().toLowerCase(), party: z.url() })
const Held = z.object({ session: z.string().min(1).max(200) })

type Needs = { directory: string; redis: Redis; isKnownOrigin: KnownOrigin }

/**
 * What the servers of our own apps ask in local mode, where others ask Clerk: a session for somebody, a token of a minute
 * for a session, and its end. No browser comes here: a page's request is refused, and so is another machine's.
 */
export function localSessionRoutes(app: FastifyInstance, { directory, redis, isKnownOrigin }: Needs): void {
  const sessions = localSessions(redis)
  const tokenFor = async ({ id, email, party }: LocalSession) => ({
    token: await mintToken(directory, { email, party, sessionId: id, ttlSeconds: TOKEN_SECONDS }),
    expiresAt: new Date(Date.now() + TOKEN_SECONDS * 1000).toISOString(),
  })

  app.post('/local/session', async (request, reply) => {
    refuseStrangers(request)
    const { data } = SignIn.safeParse(request.body)
    if (!data) throw refuse('BAD_REQUEST', { message: 'Give `email`, and as `party` the origin to sign in at.' })
    if (!(await isKnownOrigin(data.party))) throw refuse('FORBIDDEN', { reason: 'party-unknown' })
    if (!(await findAccount(directory, localUserId(data.email))))
      throw refuse('NOT_FOUND', { message: 'Nobody is registered under this address.' })

    const { secret, session } = await sessions.begin(data.email, data.party)
    return reply.code(201).send({ session: secret, ...(await tokenFor(session)) })
  })

  app.post('/local/session/renew', async (request) => {
    refuseStrangers(request)
    const { data } = Held.safeParse(request.body)
    const session = data && (await sessions.find(data.session))
    // Removed from the issuer since: nobody is left to sign in.
    if (!session || !(await findAccount(directory, localUserId(session.email)))) throw refuse('UNAUTHENTICATED')
    return tokenFor(session)
  })

  app.post('/local/session/end', async (request, reply) => {
    refuseStrangers(request)
    const { data } = Held.extend({ everywhere: z.boolean().default(false) }).safeParse(request.body)
    const session = data && (await sessions.find(data.session))
    if (session) await (data.everywhere ? sessions.endAll(session.email) : sessions.end(data.session))
    return reply.code(204).send()
  })
}
