import type { FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import { refuse } from '../errors/refuse.ts'
import type { Charge } from '../limits/charge.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { KnownOrigin } from '../tenant/known-origin.ts'
import { isApiKey, readApiKey } from './api-key.ts'
import { BadToken } from './bad-token.ts'
import { bearerTokenOf } from './bearer-token.ts'
import { partiesOf } from './parties.ts'
import type { AuthenticationProvider } from './provider.ts'
import type { Subject } from './subject.ts'

type Needs = { provider: AuthenticationProvider; isKnownOrigin: KnownOrigin; charge: Charge; metrics: Metrics }

/** Token -> subject. No token is a visitor; a bad one is refused at once, never taken for a visitor. */
export function authenticate({ provider, isKnownOrigin, charge, metrics }: Needs) {
  async function subjectOf(request: FastifyRequest): Promise<Subject | null> {
    const token = bearerTokenOf(request.headers.authorization)
    if (token === null) return null
    if (isApiKey(token)) return readApiKey(token)

    const asked = { origin: request.headers.origin, protocol: request.protocol, host: request.host }
    const { subject, party } = await provider.verify(token, partiesOf(asked, provider.directParties))
    const isOurs =
      provider.directParties.includes(party) || (await isKnownOrigin(party, () => charge(request.ip, 'lookups')))
    if (!isOurs) throw new BadToken('party-unknown')
    return subject
  }

  return async (request: FastifyRequest): Promise<void> => {
    try {
      callerOf(request).subject = await subjectOf(request)
    } catch (error) {
      if (!(error instanceof BadToken)) throw error
      metrics.authenticationFailures.inc({ reason: error.reason })
      await charge(request.ip, 'failures')
      throw refuse('UNAUTHENTICATED', { reason: error.reason })
    }
  }
}
