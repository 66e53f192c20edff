import type { Appointment } from '@platform/prisma/generated'
import type { ClinicContext } from '@platform/shared/jobs/clinic-job'
import { clinicRules } from '../clinic-rules.ts'
import { remindersAhead } from './due-reminder.ts'

/** The job that reminds, at its time. */
export const REMIND = 'remind'

/**
 * Asks for the reminders of a visit that lie ahead. Nobody takes them back when it is moved or cancelled: a reminder
 * reads the visit in its time, and one that is not due then comes to nothing.
 */
export async function planReminders(ctx: ClinicContext, { id, version, startsAt }: Appointment): Promise<void> {
  const { reminderMinutes } = await clinicRules(ctx)
  for (const { minutes, at } of remindersAhead({ start: startsAt.getTime() }, reminderMinutes, ctx.now().getTime()))
    await ctx.later({ kind: REMIND, subjectId: id, version, at, part: minutes })
}
