import type { AppointmentStatus } from '../appointment/appointment-status.ts'
import type { Instant, Span } from '../span/span.ts'

/** A visit of one specialist, with the buffers of the service it was made for. */
type Visit = Span & {
  readonly specialistId: string
  readonly serviceId: string
  readonly bufferBeforeMinutes: number
  readonly bufferAfterMinutes: number
}

/** One row a specialist: a visit with two specialists is two. */
export type Appointment = Visit & { readonly id: string; readonly status: AppointmentStatus }

/** A slot somebody keeps while they fill in a form. */
export type Hold = Visit & { readonly token: string; readonly expiresAt: Instant }

/** Absence, as instants: by wall time it is a date override. */
export type TimeOff = Span & { readonly id: string; readonly specialistId: string }

/** What a connected account says, known by nothing but its time. */
export type ExternalBusy = Span & { readonly id: string; readonly specialistId: string }

/** All that keeps specialists busy. May hold more than a window needs, in any order. */
export type Busy = {
  readonly appointments: readonly Appointment[]
  readonly holds: readonly Hold[]
  readonly timeOff: readonly TimeOff[]
  readonly external: readonly ExternalBusy[]
}
