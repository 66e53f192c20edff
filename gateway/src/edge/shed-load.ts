import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { refuse } from '../errors/refuse.ts'

/** Mean over a second: a gateway that comes round only twice in one answers too late to matter. Planning once costs 130. */
const DELAY_MS = 500

/** Turns requests of this scope away, at once, while the gateway falls behind. */
export const shedLoad = async (scope: FastifyInstance): Promise<void> => {
  await scope.register(underPressure, {
    maxEventLoopDelay: DELAY_MS,
    pressureHandler: () => {
      throw refuse('SERVICE_UNAVAILABLE', { reason: 'pressure', retryAfterSeconds: 5 })
    },
  })
}
