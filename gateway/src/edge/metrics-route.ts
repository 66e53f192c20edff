import type { FastifyInstance } from 'fastify'
import { refuse } from '../errors/refuse.ts'
import type { Metrics } from '../observe/metrics.ts'
import { isOperator } from './operator.ts'

/** `/metrics` for Prometheus, from this machine or with METRICS_TOKEN. */
export function metricsRoute(app: FastifyInstance, { registry }: Metrics, metricsToken: string | undefined): void {
  app.get('/metrics', async (request, reply) => {
    if (!isOperator(request, metricsToken)) throw refuse('FORBIDDEN', { reason: 'metrics' })
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
