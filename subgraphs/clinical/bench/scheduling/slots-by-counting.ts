import type { AvailabilityInput } from '../../src/availability/availability-input.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** As many candidates as the rules would have to judge, put together and sorted, and not judged. */
export function slotsByCounting({ specialists, window, service }: AvailabilityInput) {
  const takers = new Map<number, string[]>()
  for (const { id } of specialists) {
    for (let day = window.start; day < window.end; day += DAY_MS) {
      for (let minute = 480; minute < 960; minute += service.intervalMinutes) {
        const start = day + minute * MINUTE_MS
        const others = takers.get(start)
        if (others) others.push(id)
        else takers.set(start, [id])
      }
    }
  }
  return [...takers]
    .sort(([a], [b]) => a - b)
    .map(([start, [first = '', ...alternativeIds]]) => ({
      start,
      end: start + service.durationMinutes * MINUTE_MS,
      specialistIds: [first],
      alternativeIds,
    }))
}
