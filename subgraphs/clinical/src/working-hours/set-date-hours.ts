import { dateFromLocal } from '@platform/shared/local-date'
import { refuseStale } from '@platform/shared/refuse-stale'
import type { ClinicalContext } from '../context.ts'
import { dayRanges, type TimeRange } from './day-ranges.ts'
import { scheduledSpecialist } from './own-schedule.ts'

type Input = {
  specialistId: string
  version: number
  date: string
  /** Null takes the override away, so that the weekday counts again. */
  ranges?: readonly TimeRange[] | null | undefined
}

/** Replaces one day of a specialist's week by other hours, or by none: closed. */
export async function setDateHours(ctx: ClinicalContext, { specialistId, version, date: day, ranges }: Input) {
  refuseStale(await scheduledSpecialist(ctx, specialistId), version)
  const date = dateFromLocal(day)
  const before = await ctx.db.specialistHours.findFirst({ where: { specialistId, calendarId: null, date } })
  const data = ranges ? { ranges: dayRanges(ranges, 'ranges') } : { deletedAt: ctx.now() }
  if (before) await ctx.db.specialistHours.update({ where: { id: before.id }, data })
  else if (ranges) await ctx.db.specialistHours.create({ data: { specialistId, date, ...data } })

  const specialist = await ctx.db.specialist.update({
    where: { id: specialistId, version },
    data: { updatedAt: ctx.now() },
  })
  await ctx.emit({ type: 'specialist.schedule_changed', subjectIds: [specialistId], data: {} })
  return specialist
}
