import type { Services } from '@platform/shared/services'
import { z } from 'zod'
import { HeldSlot } from './held-slot.ts'
import { runHoldScript } from './hold-script.ts'
import { rememberHoldEnd } from './sweep-holds.ts'

/** How often a hold can be made to last longer. */
export const MOST_RENEWALS = 2

const EXTEND = `
local hold = find(ARGV[4])
if not hold then return { 'GONE' } end
if hold.renewals >= ${MOST_RENEWALS} then return { 'SPENT' } end
hold.renewals, hold.expiresAt = hold.renewals + 1, now + tonumber(ARGV[5])
keep(ARGV[4], hold)
return { 'HELD', cjson.encode(hold) }`

const Extended = z.union([z.tuple([z.enum(['GONE', 'SPENT'])]), z.tuple([z.literal('HELD'), z.string()])])

/** Lets a hold last its whole time again from now, twice at most. Answers with the hold, or why it does not. */
export async function extendHold(
  redis: Services['redis'],
  organizationId: string,
  fingerprint: string,
  seconds: number,
): Promise<HeldSlot | 'GONE' | 'SPENT'> {
  const extended = await runHoldScript(redis, organizationId, EXTEND, fingerprint, seconds * 1_000)
  const [outcome, text] = Extended.parse(extended)
  if (outcome !== 'HELD') return outcome
  const held = HeldSlot.parse(JSON.parse(text))
  await rememberHoldEnd(redis, organizationId, held.expiresAt)
  return held
}
