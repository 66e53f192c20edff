import type { Span } from '../span/span.ts'
import type { Crew } from './crew.ts'

/** A visit that can be booked, without its buffers. */
export type Slot = Span & {
  /** Who gives it: one specialist, or all of a collective. */
  readonly specialistIds: readonly string[]
  /** Who else could, the next to take first: where to turn when the first is taken a moment before. */
  readonly alternativeIds: readonly string[]
}

/** The first crew gives the visit; they are in order of preference. */
export const slotOf = ({ start, end }: Span, [crew, ...others]: readonly Crew[]): Slot => ({
  start,
  end,
  specialistIds: crew?.specialistIds ?? [],
  alternativeIds: others.flatMap(({ specialistIds }) => specialistIds),
})
