import type { ClinicalContext } from '../context.ts'
import { consumeHold } from './end-hold.ts'
import { fingerprintOf } from './hold-token.ts'
import { whileRedisAnswers } from './while-redis-answers.ts'

/** Ends the hold of whoever has booked, once that is committed; nobody is told, since the visit itself is told of. */
export async function finishHold(ctx: Pick<ClinicalContext, 'redis' | 'log' | 'actor'>, token: string): Promise<void> {
  const { organizationId } = ctx.actor
  if (organizationId === null) return
  await whileRedisAnswers(ctx, () => consumeHold(ctx.redis, organizationId, fingerprintOf(token)))
}
