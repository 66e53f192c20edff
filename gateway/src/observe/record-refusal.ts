import type { FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import type { Code } from '../errors/codes.ts'
import type { SecurityEvent, SecurityEvents } from './security-events.ts'

const KINDS: Partial<Record<Code, SecurityEvent['kind']>> = {
  UNAUTHENTICATED: 'AUTHENTICATION_FAILED',
  FORBIDDEN: 'ACCESS_DENIED',
  ORGANIZATION_SUSPENDED: 'ACCESS_DENIED',
  ORGANIZATION_NOT_ACTIVE: 'ACCESS_DENIED',
  RATE_LIMITED: 'RATE_LIMITED',
}

/**
 * Turns a refusal into a security event, if it is one. A visitor who meets the sign-in wall, and somebody who forgot to say
 * which clinic is meant, have attacked nobody.
 */
export const refusalRecorder =
  (events: SecurityEvents) =>
  (request: FastifyRequest, code: Code, reason: string = code): void => {
    const kind = KINDS[code]
    const { actor, organizationId, principalId } = callerOf(request)
    if (!kind || (kind === 'AUTHENTICATION_FAILED' && actor?.kind === 'anonymous')) return
    events.record({
      kind,
      organizationId: actor?.organizationId ?? organizationId,
      principalId: actor?.principalId ?? principalId,
      clientIp: request.ip,
      requestId: request.id,
      detail: reason,
    })
  }
