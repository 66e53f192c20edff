import type { FastifyReply } from 'fastify'
import { refuse } from '../errors/refuse.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { Budget, Spend, Spent } from './rate-limits.ts'

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
    const spent = await spend(budget, key, points)
    if (reply) tell(reply, spent)
    if (!spent.isOver) return
    metrics.rateLimited.inc({ budget })
    // Also told by whoever answers errors of a chain; an answer of the graph has nobody else.
    reply?.header('retry-after', spent.resetSeconds)
    throw refuse('RATE_LIMITED', {
      message: `Too many requests: wait ${spent.resetSeconds} seconds.`,
      reason: budget,
      retryAfterSeconds: spent.resetSeconds,
    })
  }

/** Of several budgets the caller is told of the one they will use up first. */
function tell(reply: FastifyReply, { limit, remaining, resetSeconds }: Spent): void {
  const told = reply.getHeader('x-ratelimit-remaining')
  if (told !== undefined && Number(told) < remaining) return
  reply.headers({
    'x-ratelimit-limit': limit,
    'x-ratelimit-remaining': remaining,
    'x-ratelimit-reset': resetSeconds,
  })
}
