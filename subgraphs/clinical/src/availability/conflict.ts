import type { Instant } from '../span/span.ts'
import type { Closure } from './place.ts'

/** A reason against one start. Those with a specialist hold for that one alone; `null` is all of a team together. */
export type Conflict =
  | { readonly kind: 'STAFF_ONLY' }
  | { readonly kind: 'OUTSIDE_PERIOD' }
  | { readonly kind: 'BEYOND_HORIZON'; readonly until: Instant }
  | { readonly kind: 'BEYOND_BOOKING_WINDOW'; readonly until: Instant }
  | { readonly kind: 'SERVICE_NOT_OFFERED' }
  | { readonly kind: 'TOO_SOON'; readonly earliest: Instant }
  | { readonly kind: 'OUTSIDE_LOCATION_HOURS' }
  | { readonly kind: 'CLOSED'; readonly closure: Pick<Closure, 'id' | 'kind' | 'name'> }
  | { readonly kind: 'NO_SPECIALIST' }
  | { readonly kind: 'OUTSIDE_HOURS'; readonly specialistId: string }
  | { readonly kind: 'TIME_OFF'; readonly specialistId: string; readonly timeOffId: string }
  | { readonly kind: 'APPOINTMENT'; readonly specialistId: string; readonly appointmentId: string }
  | { readonly kind: 'HELD'; readonly specialistId: string; readonly expiresAt: Instant }
  | { readonly kind: 'EXTERNAL_BUSY'; readonly specialistId: string; readonly externalBusyId: string }
  | { readonly kind: 'DAY_LIMIT' | 'WEEK_LIMIT'; readonly specialistId: string; readonly limit: number }
  | { readonly kind: 'OFF_GRID'; readonly specialistId: string | null }
