import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { configuration, type App } from './configuration.ts'
import { readHostName } from './host-name.ts'

const Organization = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  isSuspended: z.boolean(),
  timezone: z.string(),
  languageCode: z.string(),
  branding: z.object({ brandColor: z.string(), logoUrl: z.string().nullable() }),
})

/** What anybody may know of a clinic before signing in. */
export type PublicOrganization = z.infer<typeof Organization>

/** `unreachable`: the gateway did not say; nobody should be told that the clinic is not there. */
export type Found = { is: 'found'; organization: PublicOrganization } | { is: 'unknown' } | { is: 'unreachable' }

/** How soon a change of name, colour or standing shows; and how soon a new clinic is found that was asked for too early. */
const KEPT_MS = 15_000
const MISSED_MS = 3_000

/** While the gateway is away, pages of a clinic that was there a while ago are served all the same, and say so themselves. */
const KNOWN_MS = 60 * 60 * 1000

const cache = new LRUCache<string, Found>({ max: 10_000, ttl: KEPT_MS })
const lastKnown = new LRUCache<string, Found>({ max: 10_000, ttl: KNOWN_MS })
const underway = new Map<string, Promise<Found>>()

/** The clinic whose address this is, by the gateway's word. The browser has no say in it but by where it goes. */
export async function organizationAt(host: string, app: App): Promise<Found> {
  const { domains, gatewayUrl } = configuration()
  const name = readHostName(host, app, domains)
  if (name.by === 'none') return { is: 'unknown' }
  const key = name.by === 'slug' ? `slug=${name.slug}` : `domain=${name.domain}`
  const kept = cache.get(key)
  if (kept) return kept
  const asked = underway.get(key) ?? ask(gatewayUrl, key).finally(() => underway.delete(key))
  underway.set(key, asked)
  const found = await asked
  if (found.is === 'unreachable') return lastKnown.get(key) ?? found
  cache.set(key, found, { ttl: found.is === 'unknown' ? MISSED_MS : KEPT_MS })
  lastKnown.set(key, found)
  return found
}

async function ask(gatewayUrl: string, key: string): Promise<Found> {
  try {
    const answer = await fetch(`${gatewayUrl}/v1/public/organizations/resolve?${key}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(5_000),
    })
    if (answer.status === 404) return { is: 'unknown' }
    if (!answer.ok) return { is: 'unreachable' }
    return { is: 'found', organization: Organization.parse(await answer.json()) }
  } catch {
    return { is: 'unreachable' }
  }
}
