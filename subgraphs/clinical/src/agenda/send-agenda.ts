import type { ClinicJob } from '@platform/shared/jobs/clinic-job'
import { teamOf } from '../appointment/appointment-row.ts'
import { BLOCKING } from '../appointment/appointment-status.ts'
import { localDay } from '../zoned-time/local-day.ts'
import { instantOf } from '../zoned-time/wall-time.ts'
import { localeOf, mailOf } from '../visit-message/contact-of.ts'

/** Tells those who give visits, in the clinic's morning, at what times they have some today. Who comes is for them to look up. */
export const sendAgenda: ClinicJob = {
  kind: 'send-agenda',
  when: { daily: '07:00' },
  permissions: [],
  act: async (ctx, { date }) => {
    if (!date) return
    const { name: clinic, timezone, languageCode } = ctx.clinic
    const day = localDay(date)
    const [from, until] = [day, day + 1].map((one) => new Date(instantOf(one, 0, timezone, 'first')))
    if (!from || !until) return
    const visits = await ctx.db.appointment.findMany({
      where: { status: { in: [...BLOCKING] }, startsAt: { gte: from, lt: until } },
      orderBy: { startsAt: 'asc' },
    })
    const people = await ctx.db.specialist.findMany({
      where: { id: { in: [...new Set(visits.flatMap(teamOf))] }, humanId: { not: null } },
    })
    for (const { id, displayName: name, humanId } of people) {
      const recipient = humanId && (await mailOf(ctx, humanId))
      if (!recipient) continue
      const theirs = visits
        .filter((visit) => teamOf(visit).includes(id))
        .map(({ startsAt, endsAt }) => ({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }))
      await ctx.inTransaction((tx) =>
        tx.notify({
          key: `agenda:${id}:${date}`,
          channel: 'email',
          recipient,
          locale: localeOf(languageCode),
          expiresAt: until,
          template: 'daily_agenda',
          parameters: { name, clinic, date, timezone, visits: theirs },
        }),
      )
    }
  },
}
