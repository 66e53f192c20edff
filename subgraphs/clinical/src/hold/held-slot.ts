import { z } from 'zod'

/** A hold as Redis keeps it, for each of its specialists under the fingerprint of its token. */
export const HeldSlot = z.object({
  calendarId: z.string(),
  serviceId: z.string(),
  specialistIds: z.array(z.string()).min(1),
  /** Of the visit. RFC 3339, as events tell it. */
  startsAt: z.string(),
  endsAt: z.string(),
  bufferBeforeMinutes: z.number(),
  bufferAfterMinutes: z.number(),
  /** Of the visit and its buffers: no two of these overlap for one specialist. */
  from: z.number(),
  to: z.number(),
  /** The human who holds it; empty for those who are known by their token alone. */
  visitor: z.string(),
  /** Where it counts towards a cap; empty where nothing is counted. */
  source: z.string(),
  expiresAt: z.number(),
  renewals: z.number(),
})

export type HeldSlot = z.infer<typeof HeldSlot>
