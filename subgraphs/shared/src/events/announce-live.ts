import type { Redis } from 'ioredis'
import { liveStream, TELL } from './live-stream.ts'
import { eventChannel, type PublishedEvent } from './published-event.ts'

/** Tells a live event, under a cursor of its stream's instead of its own. */
export async function announceLive(redis: Redis, { cursor: _ownOf, ...event }: PublishedEvent): Promise<null> {
  const { organizationId, type } = event
  const script = `${TELL}\ntell(KEYS[1], ARGV[1], ARGV[2], ARGV[3])`
  const channel = eventChannel(organizationId, type)
  await redis.eval(script, 1, liveStream(organizationId), channel, type, JSON.stringify(event))
  return null
}
