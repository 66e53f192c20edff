import type { Hold } from '../availability/busy.ts'
import type { ClinicalContext } from '../context.ts'
import { visitorOf } from './holder.ts'
import { readHolds } from './read-holds.ts'
import { whileRedisAnswers } from './while-redis-answers.ts'

/** What others keep of some specialists' time at the asker's clinic. Null when nobody can know: Redis is away. */
export async function liveHolds(ctx: ClinicalContext, specialistIds: readonly string[]): Promise<Hold[] | null> {
  const { redis, actor } = ctx
  const { organizationId } = actor
  if (organizationId === null) return []
  return whileRedisAnswers(ctx, () => readHolds(redis, organizationId, { specialistIds, visitor: visitorOf(actor) }))
}
