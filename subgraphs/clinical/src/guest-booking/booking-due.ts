const HOUR_MS = 3_600_000

type Asked = { requestedAt: Date; start: Date }

/** When a guest's booking lapses unless the clinic has confirmed it: after its hours, and never later than the visit begins. */
export const bookingDueAt = ({ requestedAt, start }: Asked, confirmationHours: number): Date =>
  new Date(Math.min(requestedAt.getTime() + confirmationHours * HOUR_MS, start.getTime()))
