import type { Instant } from '../span/span.ts'
import type { AvailabilityInput } from './availability-input.ts'
import { judgeStart } from './judge-start.ts'
import { slotOf, type Slot } from './slot.ts'
import { visitAt } from './service.ts'

/** The slot at a start, with who would give it, or null when nobody can: what booking asks before it writes. */
export function bookableSlot(input: AvailabilityInput, start: Instant): Slot | null {
  const { general, crews } = judgeStart(input, start)
  const free = crews.filter(({ conflicts }) => conflicts.length === 0).map(({ crew }) => crew)
  return general.length > 0 || free.length === 0 ? null : slotOf(visitAt(start, input.service), free)
}
