import { isBlocking } from '../appointment/appointment-status.ts'
import { widened, type Span } from '../span/span.ts'
import type { AvailabilityInput } from './availability-input.ts'
import type { Appointment, Busy, Hold } from './busy.ts'
import type { Conflict } from './conflict.ts'
import { clearOf, type Layer } from './layer.ts'

type Asker = Pick<AvailabilityInput, 'now' | 'service' | 'holdToken' | 'exceptAppointmentId'>

/** True for an appointment that is in the way of whoever asks: their own, when they move it, is not. */
export const isOther = ({ id }: Appointment, { exceptAppointmentId }: Asker) => id !== exceptAppointmentId

/** True for a hold that still runs and is not the asker's own. */
export const isOthersHold = ({ token, expiresAt }: Hold, { now, holdToken }: Asker) =>
  token !== holdToken && expiresAt > now

/**
 * What keeps one specialist busy, each entry as wide as a visit of the service has to stay clear of it. Own visits have
 * buffers too, and both sides' add up; absence and foreign calendars have none of their own.
 */
export function busyLayers(busy: Busy, asker: Asker): Layer[] {
  const { bufferBeforeMinutes: before, bufferAfterMinutes: after } = asker.service
  const stacked = (visit: Appointment | Hold) =>
    widened(visit, visit.bufferBeforeMinutes + after, visit.bufferAfterMinutes + before)

  const absent = (entry: Span, conflict: Conflict) => ({ span: widened(entry, after, before), conflict })
  const given = (visit: Appointment | Hold, conflict: Conflict) => ({ span: stacked(visit), conflict })

  return [
    clearOf(
      busy.timeOff.map((off) => absent(off, { kind: 'TIME_OFF', specialistId: off.specialistId, timeOffId: off.id })),
    ),
    clearOf(
      busy.appointments
        .filter((visit) => isBlocking(visit.status) && isOther(visit, asker))
        .map((visit) =>
          given(visit, { kind: 'APPOINTMENT', specialistId: visit.specialistId, appointmentId: visit.id }),
        ),
    ),
    clearOf(
      busy.external.map((event) =>
        absent(event, { kind: 'EXTERNAL_BUSY', specialistId: event.specialistId, externalBusyId: event.id }),
      ),
    ),
    clearOf(
      busy.holds
        .filter((hold) => isOthersHold(hold, asker))
        .map((hold) => given(hold, { kind: 'HELD', specialistId: hold.specialistId, expiresAt: hold.expiresAt })),
    ),
  ]
}
