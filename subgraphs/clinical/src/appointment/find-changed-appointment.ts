import type { PublishedEvent } from '@platform/shared/events/published-event'
import type { ClinicalContext } from '../context.ts'
import { findAppointment } from './find-appointment.ts'

/** What `appointmentChanged` listens to: the life of visits, who comes to them, and what staff note of them. */
export const APPOINTMENT_CHANGES = [
  'appointment.accepted',
  'appointment.confirmed',
  'appointment.rescheduled',
  'appointment.cancelled',
  'appointment.started',
  'appointment.completed',
  'appointment.no_show',
  'appointment.no_show_corrected',
  'appointment.rated',
  'appointment.note_added',
  'appointment.note_changed',
  'appointment.note_removed',
  'guest_booking.confirmed',
] as const

/** The visit somebody looks at, when the event is of it; else null. */
export const findChangedAppointment = async (
  ctx: ClinicalContext,
  { subjectIds }: PublishedEvent,
  { id }: { id: string },
) => (subjectIds.includes(id) ? findAppointment(ctx, id) : null)
