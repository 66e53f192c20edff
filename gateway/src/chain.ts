import type { FastifyReply, FastifyRequest } from 'fastify'
import { authenticate } from './authentication/authenticate.ts'
import type { Config } from './config.ts'
import { limitRate } from './limits/limit-rate.ts'
import { limitSession } from './limits/limit-session.ts'
import type { Resources } from './resources.ts'
import { askIdentity } from './session/ask-identity.ts'
import { openSession } from './session/open-session.ts'
import { resolveTenant } from './tenant/resolve-tenant.ts'

export type Link = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

/**
 * What every request to the graph passes, in this order: token -> subject (no call), rate limit, clinic, session, limits of
 * what it shares with others.
 * Whatever is cheap and refuses most comes first; a body is only read from those who get that far.
 */
export function requestChain(config: Config, resources: Resources): { beforeBody: Link[]; afterBody: Link[] } {
  const { domains, actorSecret } = config
  const { provider, isKnownOrigin, charge, metrics, directory, subgraphs, call } = resources
  return {
    beforeBody: [
      authenticate({ provider, isKnownOrigin, charge, metrics }),
      limitRate(charge),
      resolveTenant({ domains, directory, charge }),
    ],
    afterBody: [
      openSession({ askIdentity: askIdentity(subgraphs.at('identity'), call), provider, charge, actorSecret }),
      limitSession(charge),
    ],
  }
}
