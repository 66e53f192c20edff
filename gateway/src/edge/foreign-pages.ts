import type { FastifyRequest } from 'fastify'
import { refuse } from '../errors/refuse.ts'

/**
 * A page can make its visitor's browser send a GET to us without asking anybody first. Such a request is refused: what
 * browsers say of themselves tells it apart, and so does a header that no page can add without asking. Programs say
 * nothing of the kind. Queries by GET change nothing and take no cookies, so a browser too old to say is no danger.
 */
export async function refuseForeignPages({ method, headers }: FastifyRequest): Promise<void> {
  if (method !== 'GET' || headers['apollo-require-preflight'] !== undefined) return
  const site = headers['sec-fetch-site']
  const isForeign = site === undefined ? headers.origin !== undefined : site !== 'same-origin' && site !== 'none'
  if (isForeign)
    throw refuse('BAD_REQUEST', {
      reason: 'cross-site',
      message: 'A page asks by POST, or says `apollo-require-preflight`.',
    })
}
