import type { Services } from '@platform/shared/services'
import { z } from 'zod'
import { runHoldScript } from './hold-script.ts'
import { rememberHoldEnd } from './sweep-holds.ts'

/** How often a hold can be made to last longer. */
export const MOST_RENEWALS = 2

const EXTEND = `
local hold = find(ARGV[4])
if not hold then return { 'GONE', 0, 0 } end
if hold.renewals >= ${MOST_RENEWALS} then return { 'SPENT', hold.expiresAt, hold.renewals } end
hold.renewals, hold.expiresAt = hold.renewals + 1, now + tonumber(ARGV[5])
keep(ARGV[4], hold)
return { 'HELD', hold.expiresAt, hold.renewals }`

const Extended = z.tuple([z.enum(['HELD', 'SPENT', 'GONE']), z.number(), z.number()])

/** Lets a hold last its whole time again from now, twice at most. */
export async function extendHold(
  redis: Services['redis'],
  organizationId: string,
  fingerprint: string,
  seconds: number,
) {
  const extended = await runHoldScript(redis, organizationId, EXTEND, fingerprint, seconds * 1_000)
  const [outcome, until, renewals] = Extended.parse(extended)
  if (outcome === 'HELD') await rememberHoldEnd(redis, organizationId, until)
  return { outcome, until, renewalsLeft: MOST_RENEWALS - renewals }
}
