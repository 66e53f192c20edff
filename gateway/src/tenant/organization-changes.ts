import { eventChannel } from '@platform/shared/events/published-event'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { z } from 'zod'
import { describeError } from '../observe/describe-error.ts'
import type { OrganizationCache } from './organization-cache.ts'

/** Clinics, their domains, and their settings, which hold the looks. */
const CHANNELS = eventChannel('*', 'organization*')

const Event = z.object({
  organizationId: z.string(),
  subjectIds: z.array(z.string()),
  data: z.object({ slug: z.string().optional(), host: z.string().optional() }),
})

/** What an event makes doubtful: every name a clinic is remembered under, and one that nobody had so far. */
export function readChange(message: string): Parameters<OrganizationCache['forget']>[0] {
  const { organizationId, subjectIds, data } = Event.parse(JSON.parse(message))
  return {
    // What the platform team does to a clinic happens outside of it: then the clinic is the subject.
    ids: [organizationId, ...subjectIds],
    names: [...(data.slug ? [{ slug: data.slug }] : []), ...(data.host ? [{ host: data.host }] : [])],
  }
}

/** Forgets what the cache knows of a clinic as soon as tenancy says that it changed. Returns what ends it. */
export async function followOrganizationChanges(
  redis: Redis,
  cache: OrganizationCache,
  log: Logger,
): Promise<() => Promise<void>> {
  const subscriber = redis.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null })
  subscriber.on('error', (error) => log.warn(describeError(error), 'the channel of organizations is out of reach'))

  async function forget(message: string): Promise<void> {
    try {
      await cache.forget(readChange(message))
    } catch (error) {
      log.warn(describeError(error), 'a message about an organization was not understood')
    }
  }

  subscriber.on('pmessage', (_pattern, _channel, message) => void forget(message))
  await subscriber.psubscribe(CHANNELS)
  return async () => subscriber.disconnect()
}
