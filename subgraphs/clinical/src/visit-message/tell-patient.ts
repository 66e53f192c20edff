import type { ClinicContext, ClinicJob } from '@platform/shared/jobs/clinic-job'
import { AHEAD } from '../appointment/transitions.ts'
import { statusOf } from '../appointment/appointment-row.ts'
import { planReminders } from '../reminder/plan-reminders.ts'
import { toldVisit, type ToldVisit } from './told-visit.ts'
import { writeVisitMessage } from './write-visit-message.ts'

/** Told to whom a visit is for, and from then on kept in mind for reminders. The event says which; the visit is read anew. */
export const tellPatient: ClinicJob = {
  kind: 'tell-patient',
  when: {
    after: [
      'appointment.booked',
      'appointment.accepted',
      'appointment.confirmed',
      'appointment.rescheduled',
      'appointment.cancelled',
      'appointment.reminder_requested',
      'guest_booking.confirmed',
    ],
  },
  permissions: [],
  act: async (ctx, { eventType = '', eventId = '', subjectIds }) => {
    const visit = await toldVisit(ctx, subjectIds[eventType === 'guest_booking.confirmed' ? 1 : 0] ?? '')
    if (visit) await tellOf(ctx, visit, eventType, eventId)
  },
}

/** What there is to tell of a visit after an event, if it still holds. */
export async function tellOf(ctx: ClinicContext, visit: ToldVisit, eventType: string, eventId: string): Promise<void> {
  if (visit.startsAt <= ctx.now()) return
  const status = statusOf(visit)
  if (status === 'cancelled' && eventType === 'appointment.cancelled')
    return void (await writeVisitMessage(ctx, visit, { template: 'visit_cancelled', key: 'cancelled' }))
  if (!AHEAD.some((ahead) => ahead === status) || eventType === 'appointment.cancelled') return

  await writeVisitMessage(ctx, visit, messageAfter(eventType, eventId, visit))
  await planReminders(ctx, visit)
}

/** A guest the clinic has yet to call is told that their request came in; everybody once that the visit is booked. */
function messageAfter(eventType: string, eventId: string, { guestBooking }: ToldVisit) {
  if (eventType === 'appointment.rescheduled') return { template: 'visit_moved', key: `moved:${eventId}` } as const
  if (eventType === 'appointment.reminder_requested')
    return { template: 'visit_reminder', key: `reminder:${eventId}` } as const
  if (guestBooking && !guestBooking.confirmedAt) return { template: 'visit_received', key: 'received' } as const
  return { template: 'visit_booked', key: 'booked' } as const
}
