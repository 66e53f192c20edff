import type { FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { callerOf } from '../caller.ts'
import type { LiveMetrics } from '../observe/live-metrics.ts'
import type { Transport } from './live-operations.ts'

type Needs = {
  /** Keeps the number of names in the log small. */
  operationName: (name: string | null | undefined) => string
  metrics: LiveMetrics
  log: Logger
}

export type LiveLog = ReturnType<typeof liveLog>

/** Who did what on live connections, as the log of HTTP requests has it. Never what was in it. */
export function liveLog({ operationName, metrics, log }: Needs) {
  const described = (request: FastifyRequest) => {
    const { actor, operation } = callerOf(request)
    return {
      requestId: request.id,
      clientIp: request.ip,
      operation: operationName(operation?.name),
      operationType: operation?.type,
      ...(actor && { principalId: actor.principalId, organizationId: actor.organizationId, role: actor.role }),
    }
  }

  return {
    answered(request: FastifyRequest, durationMs: number): void {
      log.info({ ...described(request), codes: callerOf(request).codes, durationMs }, 'request')
    },
    /** Gives back what to call when it ends. */
    subscribed(request: FastifyRequest, transport: Transport): () => void {
      const begun = Date.now()
      const about = described(request)
      metrics.subscriptions.inc({ transport })
      log.info(about, 'subscription')
      return () => {
        metrics.subscriptions.dec({ transport })
        log.info({ ...about, durationMs: Date.now() - begun }, 'subscription ended')
      }
    },
  }
}
