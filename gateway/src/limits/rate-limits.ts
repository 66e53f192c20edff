import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import type { RateLimits } from '../config.ts'

/** What a request is counted against. `lookups`: clinics asked for by a name nobody remembers. */
export type Budget = keyof RateLimits | 'lookups'

export type Spent = { limit: number; remaining: number; resetSeconds: number; isOver: boolean }

export type Spend = (budget: Budget, key: string, points?: number) => Promise<Spent>

const SECONDS = 60
const LOOKUPS = 60

/**
 * Counts requests a minute in Redis, for all gateways together. While Redis is away each gateway counts for itself
 * rather than letting everything through, or nothing.
 */
export function openRateLimits(redis: Redis, perMinute: RateLimits): Spend {
  const limiter = (name: Budget, points: number) =>
    new RateLimiterRedis({
      storeClient: redis,
      keyPrefix: `rate:${name}`,
      points,
      duration: SECONDS,
      rejectIfRedisNotReady: true,
      insuranceLimiter: new RateLimiterMemory({ points, duration: SECONDS }),
    })
  const limiters: Record<Budget, RateLimiterAbstract> = {
    anonymous: limiter('anonymous', perMinute.anonymous),
    subject: limiter('subject', perMinute.subject),
    resolve: limiter('resolve', perMinute.resolve),
    failures: limiter('failures', perMinute.failures),
    lookups: limiter('lookups', LOOKUPS),
  }

  return async (budget, key, points = 1) => {
    const limit = limiters[budget]
    const result = await limit.consume(key, points).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused
      throw refused
    })
    const isOver = result.consumedPoints > limit.points
    return {
      limit: limit.points,
      remaining: result.remainingPoints,
      resetSeconds: Math.ceil(result.msBeforeNext / 1000),
      isOver,
    }
  }
}
