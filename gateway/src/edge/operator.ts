import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { isLoopback } from '../loopback.ts'

/**
 * True for a caller on this machine. One that was forwarded is not, whatever its last hop: without TRUSTED_PROXIES a
 * proxy beside us would make the whole world look local.
 */
export const isFromThisMachine = (request: FastifyRequest): boolean =>
  isLoopback(request.socket.remoteAddress ?? '') &&
  isLoopback(request.ip) &&
  request.headers['x-forwarded-for'] === undefined &&
  request.headers.forwarded === undefined

const same = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** Who may see numbers and checks: this machine, or whoever holds the token. */
export function isOperator(request: FastifyRequest, token: string | undefined): boolean {
  const given = request.headers.authorization
  if (token !== undefined && given !== undefined) return same(given, `Bearer ${token}`)
  return isFromThisMachine(request)
}
