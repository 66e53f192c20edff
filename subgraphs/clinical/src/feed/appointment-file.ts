import type { AppointmentRow } from '../appointment/appointment-row.ts'
import type { ClinicalContext } from '../context.ts'
import { calendarEntries } from './calendar-entries.ts'
import { calendarText } from './calendar-text.ts'

/** One appointment as a file for somebody's calendar; of one that was called off, a file that takes it out again. */
export async function appointmentFile(ctx: ClinicalContext, appointment: AppointmentRow): Promise<string> {
  const { name, entries } = await calendarEntries(ctx, [appointment])
  return calendarText({ name, entries, isCancellation: appointment.status === 'cancelled' })
}
