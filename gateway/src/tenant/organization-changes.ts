import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { z } from 'zod'
import { describeError } from '../observe/describe-error.ts'
import type { OrganizationCache } from './organization-cache.ts'
import type { OrganizationName } from './organization.ts'

const CHANNEL = 'organization-changed'
const EVENTS = 'events:*'
const CONCERNS_NAMES = /^organization(_domain|_settings)?\./

const Names = z.object({
  slug: z.string().optional(),
  hosts: z.array(z.string()).optional(),
  host: z.string().optional(),
})
const Changed = Names.extend({ id: z.string().optional(), organizationId: z.string().optional() })
const Event = Changed.extend({ type: z.string(), payload: Names.optional(), data: Names.optional() })

function namesIn(...parts: (z.infer<typeof Names> | undefined)[]): OrganizationName[] {
  return parts.flatMap((part) => [
    ...(part?.slug ? [{ slug: part.slug }] : []),
    ...[...(part?.hosts ?? []), ...(part?.host ? [part.host] : [])].map((host) => ({ host })),
  ])
}

/** Which names a message makes doubtful, or null when it is about something else. */
export function readChange(
  channel: string,
  message: string,
): { id?: string | undefined; names: OrganizationName[] } | null {
  if (channel === CHANNEL) {
    const changed = Changed.parse(JSON.parse(message))
    return { id: changed.organizationId ?? changed.id, names: namesIn(changed) }
  }
  const event = Event.parse(JSON.parse(message))
  if (!CONCERNS_NAMES.test(event.type)) return null
  return { id: event.organizationId, names: namesIn(event, event.payload, event.data) }
}

/** Forgets what the cache knows of a clinic as soon as tenancy says that it changed. Closes its subscription with `close`. */
export async function followOrganizationChanges(
  redis: Redis,
  cache: OrganizationCache,
  log: Logger,
): Promise<() => Promise<void>> {
  const subscriber = redis.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null })
  subscriber.on('error', (error) =>
    log.warn(describeError(error), 'the channel of organization changes is out of reach'),
  )

  async function forget(channel: string, message: string): Promise<void> {
    try {
      const change = readChange(channel, message)
      if (change) await cache.forget(change)
    } catch (error) {
      log.warn(describeError(error), 'a message about an organization was not understood')
    }
  }

  subscriber.on('message', (channel, message) => void forget(channel, message))
  subscriber.on('pmessage', (_pattern, channel, message) => void forget(channel, message))
  await Promise.all([subscriber.subscribe(CHANNEL), subscriber.psubscribe(EVENTS)])
  return async () => subscriber.disconnect()
}
