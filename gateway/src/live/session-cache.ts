import { LRUCache } from 'lru-cache'
import type { AskIdentity } from '../session/ask-identity.ts'
import type { Session } from '../session/session.ts'
import type { Doubtful, SessionNews } from './session-news.ts'

const REMEMBER_MS = 30_000
const MOST = 50_000

type Remembered = { session: Promise<Session>; organizationId: string | null; principalId: string | null }

/**
 * Identity's answers, remembered between the events of a subscription: at most half a minute, and not beyond the news that
 * makes one doubtful. Refusals are not kept, and nothing is while news is not heard.
 */
export function cachedSessions(ask: AskIdentity, news: SessionNews): AskIdentity {
  const known = new LRUCache<string, Remembered>({ max: MOST, ttl: REMEMBER_MS })

  const isDoubtful = ({ organizationId, principalId }: Remembered, ids: ReadonlySet<string>) =>
    // One that is still being asked for may have been read before the change.
    principalId === null || ids.has(principalId) || (organizationId !== null && ids.has(organizationId))

  news.listen((doubtful: Doubtful) => {
    if (doubtful === 'all') return known.clear()
    for (const [key, remembered] of known.entries()) if (isDoubtful(remembered, doubtful)) known.delete(key)
  })

  return (asking, profile) => {
    if (profile !== undefined || !news.isHeard()) return ask(asking, profile)
    const { lookupKey = null, organizationId = null, clientIp } = asking
    const key = JSON.stringify([lookupKey, organizationId, clientIp])
    const found = known.get(key)
    if (found) return found.session
    const remembered: Remembered = { session: ask(asking), organizationId, principalId: null }
    known.set(key, remembered)
    const forget = () => {
      if (known.peek(key) === remembered) known.delete(key)
    }
    remembered.session.then((session) => {
      if (session.refusal === null) remembered.principalId = session.principalId
      else forget()
    }, forget)
    return remembered.session
  }
}
