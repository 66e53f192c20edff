import { withNextSlots } from '../appointment/next-slots.ts'
import type { ClinicalContext } from '../context.ts'
import { finishHold } from '../hold/finish-hold.ts'
import type { GuestRequest } from './book-as-guest.ts'

type Refusable = { userErrors: readonly { code: string; path: readonly string[] }[] }

/** The answer to a guest, once it is settled: what they kept is used up, or there are other times to choose from. */
export async function guestAnswer<Answer extends Refusable>(ctx: ClinicalContext, input: GuestRequest, answer: Answer) {
  if (answer.userErrors.length === 0 && input.holdToken != null) await finishHold(ctx, input.holdToken)
  return { ...(await withNextSlots(ctx, input, answer)), holdsAvailable: ctx.redis.status === 'ready' }
}
