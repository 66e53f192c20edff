import type { ClinicalContext } from '../context.ts'
import { HeldSlot } from './held-slot.ts'
import { runHoldScript } from './hold-script.ts'
import { fingerprintOf } from './hold-token.ts'
import { whileRedisAnswers } from './while-redis-answers.ts'

const FIND = `
local hold = find(ARGV[4])
return hold and cjson.encode(hold) or ''`

/** What the holder of a token keeps at the asker's clinic. Null when they keep nothing any more, or Redis is away. */
export async function findHold(ctx: ClinicalContext, token: string): Promise<HeldSlot | null> {
  const { organizationId } = ctx.actor
  if (organizationId === null) return null
  const text = await whileRedisAnswers(ctx, () => runHoldScript(ctx.redis, organizationId, FIND, fingerprintOf(token)))
  return typeof text === 'string' && text !== '' ? HeldSlot.parse(JSON.parse(text)) : null
}
