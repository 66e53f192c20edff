import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { RateLimits, WithoutRedis } from '../config.ts'
import { refuse } from '../errors/refuse.ts'
import { SLIDING_PERIOD } from './sliding-period.ts'

/** What a request is counted against. `lookups`: clinics asked for by a name nobody remembers. */
export type Budget = keyof RateLimits | 'lookups' | 'key'

export type Spent = { limit: number; remaining: number; resetSeconds: number; isOver: boolean }

export type Spend = (budget: Budget, key: string, points?: number) => Promise<Spent>

const SECONDS = 60
const LOOKUPS = 60
/** Redis is looked for again and again; until then a client need not be. */
const RETRY_SECONDS = 5

/**
 * Counts points of the last minute in Redis, for all gateways together. While Redis is away each gateway counts for
 * itself (`insurance`), lets everything through (`allow`), or nothing (`refuse`).
 */
export function openRateLimits(redis: Redis, perMinute: RateLimits, withoutRedis: WithoutRedis): Spend {
  const limiter = (name: Budget, points: number) =>
    new RateLimiterRedis({
      storeClient: redis,
      keyPrefix: `spent:${name}`,
      points,
      duration: SECONDS,
      customIncrTtlLuaScript: SLIDING_PERIOD,
      rejectIfRedisNotReady: true,
      ...(withoutRedis === 'insurance' && { insuranceLimiter: new RateLimiterMemory({ points, duration: SECONDS }) }),
    })
  const limits: Record<Budget, number> = {
    ...perMinute,
    lookups: LOOKUPS,
    // Before it is known whose key it is: as much as the largest plan, so that one key cannot keep identity busy.
    key: Math.max(perMinute.subject, perMinute.partnerHigh),
  }
  const limiters = new Map(Object.entries(limits).map(([name, points]) => [name, limiter(name as Budget, points)]))

  function without(limit: number): Spent {
    if (withoutRedis === 'allow') return { limit, remaining: limit, resetSeconds: 0, isOver: false }
    throw refuse('SERVICE_UNAVAILABLE', { reason: 'rate-limits', retryAfterSeconds: RETRY_SECONDS })
  }

  return async (budget, key, points = 1) => {
    const limit = limits[budget]
    try {
      const result = await limiters.get(budget)?.consume(key, points)
      if (!result) throw new Error('No such budget')
      return standing(limit, result)
    } catch (refused) {
      return refused instanceof RateLimiterRes ? standing(limit, refused) : without(limit)
    }
  }
}

const standing = (limit: number, { consumedPoints, remainingPoints, msBeforeNext }: RateLimiterRes): Spent => ({
  limit,
  remaining: remainingPoints,
  resetSeconds: Math.ceil(msBeforeNext / 1000),
  isOver: consumedPoints > limit,
})
