import type { FastifyRequest } from 'fastify'
import { isFromThisMachine } from '../edge/operator.ts'
import { refuse } from '../errors/refuse.ts'
import { isLoopback } from '../loopback.ts'

/** A name that leads here without being ours means a page elsewhere points its own name at this machine. */
export function refuseStrangers(request: FastifyRequest): void {
  const { origin } = request.headers
  const isOwnPage = origin === undefined || origin === `${request.protocol}://${request.host}`
  if (isFromThisMachine(request) && isLoopback(request.hostname) && isOwnPage) return
  throw refuse('FORBIDDEN', { reason: 'explorer' })
}
