import type { Services } from '@platform/shared/services'
import { runHoldScript } from './hold-script.ts'

/** Clinics by when the next of their holds ends. In no clinic's own slot of a cluster, so no script writes it. */
const NEXT_ENDS = 'holds-ending'
/** A clinic is looked at so often even if nobody said that anything ends: whoever should have may have died. */
const LATEST_MS = 60 * 60 * 1_000

const SWEEP = `return redis.call('ZRANGE', ends, 0, 0, 'WITHSCORES')[2]`

/** Has somebody look for what has expired at a clinic no later than then. */
export const rememberHoldEnd = (redis: Services['redis'], organizationId: string, at: number) =>
  redis.zadd(NEXT_ENDS, 'LT', at, organizationId)

/**
 * Ends what has expired at each clinic where something does. Any number of processes may: a script ends a hold once. A
 * clinic is put off before it is swept, and what ends next brings it forward again, so a hold placed meanwhile is not
 * overlooked.
 */
export async function sweepHolds(redis: Services['redis']): Promise<void> {
  const [seconds, micros] = await redis.time()
  const now = Number(seconds) * 1_000 + Math.floor(Number(micros) / 1_000)
  for (const organizationId of await redis.zrangebyscore(NEXT_ENDS, '-inf', now)) {
    await redis.zadd(NEXT_ENDS, now + LATEST_MS, organizationId)
    const next = await runHoldScript(redis, organizationId, SWEEP)
    if (typeof next === 'string') await rememberHoldEnd(redis, organizationId, Number(next))
  }
}
