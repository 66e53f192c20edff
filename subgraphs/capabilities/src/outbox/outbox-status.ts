import type { CapabilitiesContext } from '../context.ts'

type Redis = CapabilitiesContext['redis']
export type OutboxStatus = { pending: number; oldestAt: Date | null; countedAt: Date }

const KEY = 'outbox:status'
const KEPT_SECONDS = 60

/**
 * Requests learn of the outbox from here and not from its table: no login that serves them may read what all clinics do,
 * not even to count it.
 */
export async function keepOutboxStatus(redis: Redis, { pending, oldestAt, countedAt }: OutboxStatus): Promise<void> {
  const values = { pending, oldestAt: oldestAt?.toISOString() ?? '', countedAt: countedAt.toISOString() }
  await redis.multi().hset(KEY, values).expire(KEY, KEPT_SECONDS).exec()
}

/** What was counted last, unless that was longer than a minute ago. */
export async function findOutboxStatus({ redis }: Pick<CapabilitiesContext, 'redis'>): Promise<OutboxStatus | null> {
  const { pending, oldestAt, countedAt } = await redis.hgetall(KEY)
  if (!countedAt) return null
  return { pending: Number(pending), oldestAt: oldestAt ? new Date(oldestAt) : null, countedAt: new Date(countedAt) }
}
