import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { describeError } from '../observe/describe-error.ts'
import { addCounts, COUNTED, countsOf, noCounts, type Counts, type OperationUse } from './operation-use.ts'
import { dayKey, KEPT_SECONDS, LAST_KEY, userOf } from './usage-keys.ts'

const FLUSH_MS = 5_000

type Waiting = Map<string, { counts: Counts; lastAt: number }>

export type Usage = {
  count(use: OperationUse): void
  /** Hands over what was counted since the last time. */
  flush(): Promise<void>
  close(): Promise<void>
}

/**
 * Counts how often operations are run, in this process, and adds it every few seconds to what all gateways counted, in
 * Redis. No request waits for it; while Redis is away the counts go on here.
 */
export function openUsage(redis: Redis, log: Logger, now: () => Date = () => new Date()): Usage {
  let waiting: Waiting = new Map()

  const keep = (user: string, counts: Counts, lastAt: number) => {
    const known = waiting.get(user)
    if (!known) return void waiting.set(user, { counts, lastAt })
    addCounts(known.counts, counts)
    known.lastAt = Math.max(known.lastAt, lastAt)
  }

  async function flush(): Promise<void> {
    if (waiting.size === 0) return
    const batch = waiting
    waiting = new Map()
    try {
      await handOver(redis, batch, now())
    } catch (error) {
      for (const [user, { counts, lastAt }] of batch) keep(user, counts, lastAt)
      log.warn(describeError(error), 'the use of operations waits for redis')
    }
  }

  const timer = setInterval(() => void flush(), FLUSH_MS)
  timer.unref()
  return {
    count: (use) => keep(userOf(use.operation, use.partner), addCounts(noCounts(), countsOf(use)), now().getTime()),
    flush,
    async close() {
      clearInterval(timer)
      await flush()
    },
  }
}

/** All of it or none: half a batch would be counted again. */
async function handOver(redis: Redis, batch: Waiting, at: Date): Promise<void> {
  const key = dayKey(at)
  const changes = redis.multi()
  for (const [user, { counts, lastAt }] of batch) {
    for (const what of COUNTED) if (counts[what] > 0) changes.hincrby(key, `${user} ${what}`, counts[what])
    changes.hset(LAST_KEY, user, lastAt)
  }
  changes.expire(key, KEPT_SECONDS)
  await changes.exec()
}
