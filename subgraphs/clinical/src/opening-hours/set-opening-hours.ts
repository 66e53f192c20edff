import { clinicPlace } from '../clinic-place.ts'
import type { ClinicalContext } from '../context.ts'
import { weekHours, type WeekdayHoursInput } from '../working-hours/week-hours.ts'
import { findOpeningHours } from './find-opening-hours.ts'

type Input = { locationId: string; weekly: readonly WeekdayHoursInput[] }

/** Says when a location is open. Of two who say it at once the database takes one. */
export async function setOpeningHours(ctx: ClinicalContext, { locationId, weekly }: Input) {
  await clinicPlace(ctx, locationId)
  const wanted = weekHours(weekly, 'weekly').map(({ weekday, ranges }) => ({ weekday: weekday ?? 0, ranges }))
  const days = await ctx.db.openingHours.findMany({ where: { locationId } })
  const stored = new Map(days.map((day) => [day.weekday, day]))
  const kept = new Set(wanted.map(({ weekday }) => weekday))

  for (const { id, weekday } of days) {
    if (!kept.has(weekday)) await ctx.db.openingHours.update({ where: { id }, data: { deletedAt: ctx.now() } })
  }
  for (const { weekday, ranges } of wanted) {
    const before = stored.get(weekday)
    if (!before) await ctx.db.openingHours.create({ data: { locationId, weekday, ranges } })
    else if (before.ranges.join() !== ranges.join()) {
      const { id, version } = before
      await ctx.db.openingHours.update({ where: { id, version }, data: { ranges } })
    }
  }
  await ctx.emit({ type: 'opening_hours.changed', subjectIds: [locationId], data: {} })
  return findOpeningHours(ctx, locationId)
}
