type Calendar = { id: string; isActive: boolean; specialists: { id: string }[] }

/** Streams a page keeps open: a browser has six connections to an address, and other tabs need some. */
const MOST = 2

/** The fewest calendars in which everybody who can be booked is heard of. */
export function calendarsToFollow<C extends Calendar>(calendars: readonly C[]): C[] {
  const missing = new Set(calendars.flatMap(({ specialists }) => specialists.map(({ id }) => id)))
  const newOnes = ({ specialists }: C) => specialists.filter(({ id }) => missing.has(id)).length
  const followed: C[] = []
  while (missing.size > 0 && followed.length < MOST) {
    const best = calendars.filter(({ isActive }) => isActive).toSorted((a, b) => newOnes(b) - newOnes(a))[0]
    if (!best || newOnes(best) === 0) break
    followed.push(best)
    for (const { id } of best.specialists) missing.delete(id)
  }
  return followed
}
