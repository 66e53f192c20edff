import type { ClinicalContext } from '../context.ts'
import { calendarEntries } from './calendar-entries.ts'
import { calendarText } from './calendar-text.ts'
import { appointmentsOfOwner, type CalendarOwner } from './feed-owner.ts'

const DAY_MS = 86_400_000
const DAYS_BEFORE = 60
const DAYS_AHEAD = 366
const MOST = 2_000

/** Somebody's appointments as a calendar file. Those that were called off are told as such; no-shows are left out. */
export async function myCalendarFile(ctx: ClinicalContext, as: CalendarOwner): Promise<string | null> {
  const own = await appointmentsOfOwner(ctx, as)
  if (!own) return null
  const now = ctx.now().getTime()
  const rows = await ctx.db.appointment.findMany({
    where: {
      ...own,
      status: { not: 'noshow' },
      startsAt: { gt: new Date(now - DAYS_BEFORE * DAY_MS), lt: new Date(now + DAYS_AHEAD * DAY_MS) },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  return calendarText(await calendarEntries(ctx, rows))
}
