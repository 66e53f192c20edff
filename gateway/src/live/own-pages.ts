import type { FastifyRequest } from 'fastify'
import { refuse } from '../errors/refuse.ts'
import type { Charge } from '../limits/charge.ts'
import type { KnownOrigin } from '../tenant/known-origin.ts'

type Needs = { isKnownOrigin: KnownOrigin; charge: Charge }

/**
 * Lets programs in, and pages that are ours. Any page may open a socket or an EventSource without asking first, and
 * neither can say a header that would show it has: so whose page it is has to be seen here.
 */
export const ownPages =
  ({ isKnownOrigin, charge }: Needs) =>
  async ({ headers, protocol, host, ip }: FastifyRequest): Promise<void> => {
    const { origin, 'sec-fetch-site': site } = headers
    if (origin === undefined && (site === undefined || site === 'same-origin' || site === 'none')) return
    if (origin === `${protocol}://${host.toLowerCase()}`) return
    if (origin !== undefined && (await isKnownOrigin(origin, () => charge(ip, 'lookups')))) return
    throw refuse('FORBIDDEN', { message: 'This page may not open connections here.', reason: 'origin-unknown' })
  }
