import type { FastifyReply } from 'fastify'
import { refuse } from '../errors/refuse.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { Budget, Spend } from './rate-limits.ts'

type Options = {
  /** Told where the caller stands. */
  reply?: FastifyReply
  /** 0 counts nothing and only asks whether the budget is used up. */
  points?: number
}

/** Counts against a budget and refuses when it is used up. */
export type Charge = (key: string, budget: Budget, options?: Options) => Promise<void>

export const charger =
  (spend: Spend, metrics: Metrics): Charge =>
  async (key, budget, { reply, points } = {}) => {
    const { limit, remaining, resetSeconds, isOver } = await spend(budget, key, points)
    reply?.headers({
      'x-ratelimit-limit': limit,
      'x-ratelimit-remaining': remaining,
      'x-ratelimit-reset': resetSeconds,
    })
    if (!isOver) return
    metrics.rateLimited.inc({ budget })
    throw refuse('RATE_LIMITED', {
      message: `Too many requests: wait ${resetSeconds} seconds.`,
      reason: budget,
      retryAfterSeconds: resetSeconds,
    })
  }
