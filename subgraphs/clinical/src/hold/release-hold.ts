import type { ClinicalContext } from '../context.ts'
import { dropHold } from './end-hold.ts'
import { fingerprintOf } from './hold-token.ts'
import { whileRedisAnswers } from './while-redis-answers.ts'

/** Gives a slot back for whoever has its token; a hold that is gone already is no mistake of theirs. */
export async function releaseHold(ctx: ClinicalContext, { token }: { token: string }) {
  const { redis, actor } = ctx
  const released = await whileRedisAnswers(ctx, () => dropHold(redis, actor.organizationId ?? '', fingerprintOf(token)))
  return { isReleased: released ?? false, holdsAvailable: released !== null }
}
