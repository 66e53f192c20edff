import { LRUCache } from 'lru-cache'
import type { FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import { refuse } from '../errors/refuse.ts'
import type { ActorFor } from '../session/open-session.ts'
import type { Organization } from '../tenant/organization.ts'
import type { SessionNews } from './session-news.ts'

const REMEMBER_MS = 30_000

type Ask = (name: { id: string }) => Promise<Organization | null>

/**
 * The same, for visitors as well: nobody asks identity about them, so that their clinic is still there and open has to be
 * seen here. Tenancy itself is asked; what all gateways remember of a clinic may be older than the news.
 */
export function alsoForVisitors(actorFor: ActorFor, ask: Ask, news: SessionNews): ActorFor {
  const known = new LRUCache<string, Promise<Organization | null>>({ max: 1_000, ttl: REMEMBER_MS })
  news.listen((doubtful) => {
    if (doubtful === 'all') known.clear()
    else for (const id of doubtful) known.delete(id)
  })

  const find = (id: string) => {
    const found = known.get(id)
    if (found) return found
    const asked = ask({ id })
    if (!news.isHeard()) return asked
    known.set(id, asked)
    asked.catch(() => known.delete(id))
    return asked
  }

  return async (request: FastifyRequest) => {
    const { subject, organizationId } = callerOf(request)
    if (!subject && organizationId !== null) {
      const organization = await find(organizationId)
      if (organization?.status !== 'ACTIVE') throw refuse(organization ? 'ORGANIZATION_SUSPENDED' : 'NOT_FOUND')
    }
    return actorFor(request)
  }
}
