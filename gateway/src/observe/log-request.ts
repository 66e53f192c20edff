import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { callerOf } from '../caller.ts'
import type { Metrics } from './metrics.ts'
import { QUIET } from './quiet-routes.ts'

/** One line and one measurement an answer: who, where, which operation, what came of it. Never what was in it. */
export const logRequest =
  ({ log, metrics }: { log: Logger; metrics: Metrics }) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { actor, operation, codes } = callerOf(request)
    // The pattern, not the address: an address holds what the caller wrote.
    const route = request.routeOptions.url ?? 'none'
    const name = operation ? metrics.operationName(operation.name) : route
    metrics.requests.observe({ operation: name, status: reply.statusCode }, reply.elapsedTime / 1000)
    if (QUIET.test(route)) return

    log.info(
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
        clientIp: request.ip,
        ...(operation ? { operation: name, operationType: operation.type } : {}),
        ...(codes.length > 0 ? { codes } : {}),
        ...(actor ? { principalId: actor.principalId, organizationId: actor.organizationId, role: actor.role } : {}),
      },
      'request',
    )
  }
