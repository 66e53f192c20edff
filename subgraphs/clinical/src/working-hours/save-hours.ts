import type { ClinicalContext } from '../context.ts'

/** Of whom, and where: always, or in one calendar alone. */
export type HoursOf = { specialistId: string; calendarId: string | null }

/** One weekday or one date. */
export type DayHours = { weekday: number | null; date: Date | null; ranges: number[] }

const dayOf = ({ weekday, date }: Pick<DayHours, 'weekday' | 'date'>) => weekday ?? date?.getTime()

/** Makes the kept days those that are wanted. A day that stays as it is keeps its history; one that is gone is marked so. */
export async function saveHours(
  { db, now }: ClinicalContext,
  of: HoursOf,
  kept: 'weekdays' | 'dates',
  wanted: DayHours[],
) {
  const days = await db.specialistHours.findMany({
    where: { ...of, ...(kept === 'weekdays' ? { date: null } : { weekday: null }) },
  })
  const stored = new Map(days.map((day) => [dayOf(day), day]))
  const left = new Set(wanted.map(dayOf))

  for (const { id, ...day } of days) {
    if (!left.has(dayOf(day))) await db.specialistHours.update({ where: { id }, data: { deletedAt: now() } })
  }
  for (const day of wanted) {
    const before = stored.get(dayOf(day))
    if (!before) await db.specialistHours.create({ data: { ...of, ...day } })
    else if (before.ranges.join() !== day.ranges.join()) {
      await db.specialistHours.update({ where: { id: before.id }, data: { ranges: day.ranges } })
    }
  }
}
