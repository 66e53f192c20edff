import type { HeldSlot } from './held-slot.ts'
import { MOST_RENEWALS } from './extend-hold.ts'

/** A hold as its holder is shown it: with the token, which nobody else ever sees. */
export type ShownHold = ReturnType<typeof slotHold>

export const slotHold = (
  token: string,
  held: Pick<HeldSlot, 'specialistIds' | 'startsAt' | 'endsAt' | 'expiresAt' | 'renewals'>,
) => ({
  token,
  start: new Date(held.startsAt),
  end: new Date(held.endsAt),
  expiresAt: new Date(held.expiresAt),
  renewalsLeft: MOST_RENEWALS - held.renewals,
  specialistIds: held.specialistIds,
})
