import type { AvailabilityInput } from './availability-input.ts'
import { crewsOf, type Crew } from './crew.ts'
import { offerOf, takesInOrder } from './crew-offer.ts'
import { generalLayers } from './general-layers.ts'
import { freeTime } from './layer.ts'
import { visitAt } from './service.ts'
import { slotOf, type Slot } from './slot.ts'

/**
 * Every slot that starts in the window, in order, each with who would give it. Pure: the same input gives the same slots,
 * in whatever order its lists are, and `bookableSlot` answers for each of them with that very slot.
 */
export function availability(input: AvailabilityInput): Slot[] {
  const general = freeTime([{ start: -Infinity, end: Infinity }], generalLayers(input))
  // Nothing general is free: nobody need be asked.
  if (general.length === 0) return []

  const offers = crewsOf(input).map((crew) => offerOf(crew, general, input))
  const takers = offers.map((offer) => ({ crew: offer.crew, takes: takesInOrder(offer, input) }))
  const starts = [...new Set(offers.flatMap(({ own }) => own))].sort((a, b) => a - b)
  return starts.map((start) => {
    const crews: Crew[] = []
    for (const { crew, takes } of takers) if (takes(start)) crews.push(crew)
    return slotOf(visitAt(start, input.service), crews)
  })
}
