import type { ClinicContext, ClinicJob } from '@platform/shared/jobs/clinic-job'
import { statusOf } from '../appointment/appointment-row.ts'
import { AHEAD } from '../appointment/transitions.ts'
import { clinicRules } from '../clinic-rules.ts'
import { toldVisit, type ToldVisit } from '../visit-message/told-visit.ts'
import { writeVisitMessage } from '../visit-message/write-visit-message.ts'
import { dueReminder } from './due-reminder.ts'
import { REMIND } from './plan-reminders.ts'

/** Reminds a patient of a visit, if that is due by what the visit and the clinic's settings are now. */
export const remind: ClinicJob = {
  kind: REMIND,
  when: 'asked',
  permissions: [],
  act: async (ctx, { subjectIds: [id = ''] }) => {
    const visit = await toldVisit(ctx, id)
    if (visit) await remindOf(ctx, visit)
  },
}

/** Each reminder of a visit at a time goes out once: who moves a visit away and back again is not told twice. */
export async function remindOf(ctx: ClinicContext, visit: ToldVisit): Promise<void> {
  if (!AHEAD.some((status) => status === statusOf(visit))) return
  const { reminderMinutes } = await clinicRules(ctx)
  const { startsAt, updatedAt } = visit
  const times = { start: startsAt.getTime(), changedAt: updatedAt.getTime() }
  const minutes = dueReminder(times, reminderMinutes, ctx.now().getTime())
  if (minutes === null) return
  await writeVisitMessage(ctx, visit, { template: 'visit_reminder', key: `${startsAt.toISOString()}:${minutes}` })
}
