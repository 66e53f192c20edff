import { conflict, notFound } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { extendHold } from './extend-hold.ts'
import { holdSeconds } from './hold-seconds.ts'
import { fingerprintOf } from './hold-token.ts'
import { slotHold } from './slot-hold.ts'
import { whileRedisAnswers } from './while-redis-answers.ts'

/** Keeps a slot as long again from now, for whoever has its token. Refuses the third time. */
export async function renewHold(ctx: ClinicalContext, { token }: { token: string }) {
  const { redis, actor } = ctx
  const organizationId = actor.organizationId ?? ''
  const seconds = await holdSeconds(ctx)
  const held = await whileRedisAnswers(ctx, () => extendHold(redis, organizationId, fingerprintOf(token), seconds))
  if (held === 'GONE') throw notFound('Hold', 'token')
  if (held === 'SPENT') throw conflict('This time cannot be kept any longer', 'token')
  return { hold: held && slotHold(token, held), holdsAvailable: held !== null }
}
