import type { Hours } from '../hours/hours.ts'
import type { WallRange } from '../hours/wall-range.ts'
import type { LocalDate } from '../zoned-time/local-day.ts'

/** A clinic or one of its locations, as far as it says when a visit can be. */
export type Place = {
  readonly zone: string
  /** Null where the doors do not matter: a video visit. */
  readonly hours: Hours | null
  /** Those of the clinic, of the location and the public holidays it keeps. */
  readonly closures: readonly Closure[]
}

/** Days on which nothing takes place, both included, whole or at some hours. */
export type Closure = {
  readonly id: string
  readonly kind: 'clinic' | 'location' | 'holiday'
  readonly name: string
  readonly from: LocalDate
  readonly until: LocalDate
  /** Null is the whole day. */
  readonly ranges: readonly WallRange[] | null
}
