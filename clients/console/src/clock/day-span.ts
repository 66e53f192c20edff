const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The beginning of a day by the clock of whoever looks, some days on. */
function midnight(day: string, plusDays = 0): string {
  const at = new Date(`${day}T00:00:00`)
  at.setDate(at.getDate() + plusDays)
  return at.toISOString()
}

/** Whole days as instants: from the beginning of one to the end of the other. What is no day bounds nothing. */
export const daySpan = (from: string, to: string): { from?: string; to?: string } => ({
  ...(DAY.test(from) && { from: midnight(from) }),
  ...(DAY.test(to) && { to: midnight(to, 1) }),
})
