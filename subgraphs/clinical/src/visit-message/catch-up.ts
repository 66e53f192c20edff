import type { ClinicJob } from '@platform/shared/jobs/clinic-job'
import { AHEAD } from '../appointment/transitions.ts'
import { clinicRules } from '../clinic-rules.ts'
import { planReminders } from '../reminder/plan-reminders.ts'
import { remindOf } from '../reminder/remind.ts'
import { MINUTE_MS } from '../span/span.ts'
import { tellOf } from './tell-patient.ts'

/** How far back a look goes: several looks see each visit. */
const BACK_MS = 3 * 60 * MINUTE_MS
const AT_MOST = 500

/**
 * Does what Redis would have had us do and forgot: tells of visits booked of late, sends reminders that were due of late
 * and asks for those of the hours to come. What was done is not done twice.
 */
export const catchUp: ClinicJob = {
  kind: 'catch-up-messages',
  when: { everyMinutes: 30 },
  permissions: [],
  act: async (ctx) => {
    const now = ctx.now().getTime()
    const { reminderMinutes } = await clinicRules(ctx)
    const isNear = reminderMinutes.map((minutes) => {
      const at = now + minutes * MINUTE_MS
      return { startsAt: { gt: new Date(at - BACK_MS), lte: new Date(at + BACK_MS) } }
    })
    const visits = await ctx.db.appointment.findMany({
      where: {
        status: { in: [...AHEAD] },
        startsAt: { gt: new Date(now) },
        OR: [{ createdAt: { gt: new Date(now - BACK_MS) } }, ...isNear],
      },
      include: { patient: true, guestBooking: true },
      orderBy: { startsAt: 'asc' },
      take: AT_MOST,
    })
    for (const visit of visits) {
      if (visit.createdAt.getTime() > now - BACK_MS) await tellOf(ctx, visit, 'appointment.booked', '')
      await remindOf(ctx, visit)
      await planReminders(ctx, visit)
    }
  },
}
