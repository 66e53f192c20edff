import type { Instant, Span } from '../span/span.ts'
import type { Assignment } from './assignment.ts'
import type { Busy } from './busy.ts'
import type { Calendar } from './calendar.ts'
import type { Place } from './place.ts'
import type { Service } from './service.ts'
import type { Specialist } from './specialist.ts'

/** Everything a slot depends on. Nothing else is looked at: no clock, no database, no zone of the machine. */
export type AvailabilityInput = {
  /** Starts are in it; a visit may end after it. */
  readonly window: Span
  readonly now: Instant
  readonly audience: 'public' | 'staff'
  readonly service: Service
  readonly calendar: Calendar
  readonly place: Place
  readonly specialists: readonly Specialist[]
  readonly assignment: Assignment
  readonly busy: Busy
  /** Whose own hold hides nothing from them. */
  readonly holdToken: string | null
  /** The appointment that is being moved: its old time is free for it. */
  readonly exceptAppointmentId: string | null
}
