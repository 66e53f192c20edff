import type { Instant } from '../span/span.ts'
import type { AvailabilityInput } from './availability-input.ts'
import { crewsOf, type Crew } from './crew.ts'
import { generalLayers } from './general-layers.ts'
import { freeTime } from './layer.ts'
import { visitAt } from './service.ts'
import { slotOf, type Slot } from './slot.ts'
import { startsOfCrew } from './starts-of-crew.ts'

/**
 * Every slot that starts in the window, in order, each with who would give it. Pure: the same input gives the same slots,
 * in whatever order its lists are, and each of them is one that `bookableSlot` accepts.
 */
export function availability(input: AvailabilityInput): Slot[] {
  const free = freeTime([{ start: -Infinity, end: Infinity }], generalLayers(input))
  const takers = new Map<Instant, Crew[]>()
  // Nothing general is free: nobody need be asked.
  for (const crew of free.length > 0 ? crewsOf(input) : []) {
    for (const start of startsOfCrew(crew, free, input)) {
      const others = takers.get(start)
      if (others) others.push(crew)
      else takers.set(start, [crew])
    }
  }
  return [...takers].sort(([a], [b]) => a - b).map(([start, crews]) => slotOf(visitAt(start, input.service), crews))
}
