import { signActor, type Actor } from '@platform/shared/actor'
import type { FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { contextKey } from '../engine/send.ts'
import type { ActorFor } from '../session/open-session.ts'
import { patiently } from './patiently.ts'
import { SessionEnded } from './session-ended.ts'

/** A token lives for thirty seconds; one this old still has time enough for the request that it is sent with. */
const RESIGN_MS = 5_000
const PASSING = new Set<unknown>(['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'])

/** As whom a subscription runs, for as long as it does. */
export type Standing = {
  actor(): Actor
  /** Looks at the session again; true when it gives other rights than before. Throws SessionEnded when it gives none. */
  renew(): Promise<boolean>
  /** The Actor, freshly signed. */
  token(): Promise<string>
}

type Needs = { request: FastifyRequest; actor: Actor; actorFor: ActorFor; actorSecret: string; signal: AbortSignal }

/** Not knowing is no answer: while identity is out of reach the question waits, and with it the event. */
const mayPass = (error: unknown) => !(error instanceof GraphQLError) || PASSING.has(error.extensions['code'])

export function standing({ request, actor: first, actorFor, actorSecret, signal }: Needs): Standing {
  let actor = first
  let content = contextKey(first)
  let signed: { token: Promise<string>; at: number } | undefined
  return {
    actor: () => actor,
    async renew() {
      const now = await patiently(() => actorFor(request), mayPass, signal).catch((error: unknown) => {
        throw error instanceof GraphQLError && !mayPass(error) ? new SessionEnded(error) : error
      })
      const renewed = contextKey(now)
      if (renewed === content) return false
      actor = now
      content = renewed
      signed = undefined
      return true
    },
    token() {
      if (!signed || Date.now() - signed.at > RESIGN_MS)
        signed = { token: signActor(actor, actorSecret), at: Date.now() }
      return signed.token
    },
  }
}
