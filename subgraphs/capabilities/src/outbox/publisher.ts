import type { Services } from '@platform/shared/services'
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

  const publish: Publish = async (messages) => {
    const outcomes = await Promise.allSettled(
      messages.map(({ channel, message }) => connection.publish(channel, message)),
    )
    const failed = outcomes.findIndex(({ status }) => status === 'rejected')
    const failure = outcomes[failed]
    if (failure?.status !== 'rejected') return { delivered: messages.length, failure: null }
    return { delivered: failed, failure: failure.reason as Error }
  }
  return { publish, close: () => connection.disconnect() }
}
