import { announce } from '@platform/shared/events/announce'
import { followersOf } from '@platform/shared/jobs/followers'
import type { PublishedEvent } from '@platform/shared/events/published-event'
import type { Services } from '@platform/shared/services'
import { eventQueues } from './event-queues.ts'
import type { Publish } from './publish-batch.ts'

const TIMEOUT_MS = 5_000

/**
 * A Redis connection that answers or fails, and keeps nothing for later: the outbox is what keeps, and it must know how
 * far it got. A silent Redis counts as away after five seconds, before the transaction that waits for it is ended.
 */
export async function openPublisher(redis: Services['redis']): Promise<{ publish: Publish; close: () => void }> {
  const connection = redis.duplicate({
    commandTimeout: TIMEOUT_MS,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    lazyConnect: true,
    retryStrategy: (attempt: number) => Math.min(attempt * 100, 1_000),
  })
  connection.on('error', () => {}) // Each publication that meets one reports it.
  await connection.connect().catch(() => {}) // It goes on trying by itself.

  const queues = eventQueues(connection)

  const publish: Publish = async (events) => {
    const told = await tell(events)
    const ours = events.slice(0, told.delivered)
    const missed = await queues.handOn(ours).then(
      () => null,
      (error: Error) => error,
    )
    // From the first one that somebody should have been handed: those before it have reached everybody.
    return missed
      ? { ...told, delivered: ours.findIndex(({ type }) => followersOf(type).length > 0), failure: missed }
      : told
  }

  async function tell(events: PublishedEvent[]): ReturnType<Publish> {
    const outcomes = await Promise.allSettled(events.map((event) => announce(connection, event)))
    const failed = outcomes.findIndex((outcome) => outcome.status === 'rejected' || outcome.value !== null)
    const first = outcomes[failed]
    if (!first) return { delivered: events.length, failure: null, reached: null }
    const behind = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? (outcome.value ?? 0) : 0))
    return {
      delivered: failed,
      failure: first.status === 'rejected' ? (first.reason as Error) : new Error('Redis is ahead of the database'),
      reached: Math.max(...behind) || null,
    }
  }
  return { publish, close: () => connection.disconnect() }
}
