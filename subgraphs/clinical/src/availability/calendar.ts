import type { Hours } from '../hours/hours.ts'
import type { LocalDate } from '../zoned-time/local-day.ts'

/** Both days included. */
type Period<Day> = { readonly from: Day; readonly until: Day }

/** How far into the future a calendar goes. */
type Reach =
  | { readonly kind: 'campaign' | 'promotional'; readonly period: Period<LocalDate> }
  | { readonly kind: 'rolling-horizon'; readonly period: Period<LocalDate | null>; readonly horizon: Horizon }
  | { readonly kind: 'open'; readonly period: Period<LocalDate | null> }

/** The last day that can be booked, counted from today, which is not counted. */
export type Horizon = { readonly days: number; readonly counting: 'calendar-days' | 'business-days' }

export type Calendar = Reach & {
  readonly id: string
  /** Whose midnight ends the period, the horizon, the service's validity and the booking window. */
  readonly zone: string
  readonly audience: 'public' | 'staff'
  /** Go before all that a specialist's own hours say of the same day. */
  readonly specialistHours: readonly { readonly specialistId: string; readonly hours: Hours }[]
}
