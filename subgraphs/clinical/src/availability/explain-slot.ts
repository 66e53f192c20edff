import type { Instant } from '../span/span.ts'
import type { AvailabilityInput } from './availability-input.ts'
import type { Conflict } from './conflict.ts'
import { judgeStart } from './judge-start.ts'

/**
 * Every reason against a start, not the first alone: those for everybody, then those of each specialist. A slot may still
 * be good with some: one specialist without any is enough (`bookableSlot` tells).
 */
export function explainSlot(input: AvailabilityInput, start: Instant): Conflict[] {
  const { general, crews } = judgeStart(input, start)
  return [...general, ...crews.flatMap(({ conflicts }) => conflicts)]
}
