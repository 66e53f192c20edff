import type { Instant } from '../span/span.ts'
import type { AvailabilityInput } from './availability-input.ts'
import { crewsOf, type Crew } from './crew.ts'
import { generalLayers } from './general-layers.ts'
import { freeTime } from './layer.ts'
import { visitAt } from './service.ts'
import { slotOf, type Slot } from './slot.ts'
import { startsACrewTakes } from './starts-a-crew-takes.ts'
import { startsOfCrew } from './starts-of-crew.ts'

/**
 * Every slot that starts in the window, in order, each with who would give it. Pure: the same input gives the same slots,
 * in whatever order its lists are, and `bookableSlot` answers for each of them with that very slot.
 */
export function availability(input: AvailabilityInput): Slot[] {
  const general = freeTime([{ start: -Infinity, end: Infinity }], generalLayers(input))
  // Nothing general is free: nobody need be asked.
  const crews = general.length > 0 ? crewsOf(input) : []
  const offers = crews.map((crew) => {
    const free = freeTime(general, crew.layers)
    return { crew, free, own: startsOfCrew(crew, free, input) }
  })
  const starts = [...new Set(offers.flatMap(({ own }) => own))].sort((a, b) => a - b)
  const takers = new Map<Instant, Crew[]>(starts.map((start) => [start, []]))
  for (const offer of offers) {
    for (const start of startsACrewTakes(offer, starts, input)) takers.get(start)?.push(offer.crew)
  }
  return [...takers].map(([start, crewsInOrder]) => slotOf(visitAt(start, input.service), crewsInOrder))
}
