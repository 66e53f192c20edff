import { signActor, type Actor } from '@platform/shared/actor'
import type { FastifyRequest } from 'fastify'
import type { AuthenticationProvider } from '../authentication/provider.ts'
import { lookupKeyOf, type Subject } from '../authentication/subject.ts'
import { callerOf } from '../caller.ts'
import { refuse } from '../errors/refuse.ts'
import type { Charge } from '../limits/charge.ts'
import { recognised, visitor } from './actor-of.ts'
import type { AskIdentity } from './ask-identity.ts'
import type { Asking } from './internal-call.ts'
import { refusedSession } from './refused-session.ts'
import type { Session } from './session.ts'

type Needs = { askIdentity: AskIdentity; provider: AuthenticationProvider; charge: Charge }

export type ActorFor = (request: FastifyRequest) => Promise<Actor>

/** Subject + clinic -> Actor, or the refusal. */
export function actorEstablisher({ askIdentity, provider, charge }: Needs): ActorFor {
  /** On a first sign-in identity does not know the subject yet and is told who it is. API keys are never made this way. */
  async function sessionOf(subject: Subject, asking: Asking): Promise<Session> {
    const session = await askIdentity(asking)
    if (session.refusal !== 'UNKNOWN_SUBJECT' || subject.provider === 'key') return session
    const profile = await provider.profile(subject.userId)
    if (!profile) return session
    return askIdentity(asking, profile)
  }

  return async (request) => {
    const caller = callerOf(request)
    const { subject, organizationId } = caller
    const about = { requestId: request.id, clientIp: request.ip }
    if (!subject) return visitor(organizationId, about)

    const session = await sessionOf(subject, { ...about, organizationId, lookupKey: lookupKeyOf(subject) })
    if (session.refusal) {
      // A key tells its clinic and its account even when it is turned away: theirs is the security event.
      caller.organizationId ??= session.organizationId
      caller.principalId = session.principalId
      const refused = refusedSession(session.refusal)
      if (refused.extensions['code'] === 'UNAUTHENTICATED') await charge(request.ip, 'failures')
      throw refused
    }
    if (organizationId !== null && session.organizationId !== organizationId) {
      throw refuse('FORBIDDEN', { reason: 'other-organization' })
    }
    caller.partner = session.partner
    return recognised(session, subject, about)
  }
}

/** Subject + clinic -> signed Actor. Asked anew for every request, so that a block takes effect on the next one. */
export function openSession({ actorSecret, ...needs }: Needs & { actorSecret: string }) {
  const actorFor = actorEstablisher(needs)
  return async (request: FastifyRequest): Promise<void> => {
    const caller = callerOf(request)
    caller.actor = await actorFor(request)
    caller.actorToken = await signActor(caller.actor, actorSecret)
  }
}
