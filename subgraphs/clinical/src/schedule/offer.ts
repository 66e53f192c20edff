import type { Calendar as CalendarRow, Service as ServiceRow } from '@platform/prisma/generated'
import { localDate } from '@platform/shared/local-date'
import type { Assignment } from '../availability/assignment.ts'
import type { Calendar } from '../availability/calendar.ts'
import type { Service } from '../availability/service.ts'
import { onTerms } from '../calendar/calendar-service.ts'
import type { ClinicalContext } from '../context.ts'

export type Offer = { calendar: CalendarRow; service: ServiceRow }

/**
 * A service on the terms of a calendar that offers it, in one statement. Null when there is none the asker may see: asked
 * from the service, because row security shows an offer only where it shows the calendar, and not the other way round.
 */
export async function findOffer(
  { db }: ClinicalContext,
  { calendarId, serviceId }: { calendarId: string; serviceId: string },
): Promise<Offer | null> {
  const found = await db.service.findUnique({
    relationLoadStrategy: 'join',
    where: { id: serviceId },
    include: { calendars: { where: { calendarId }, include: { calendar: true } } },
  })
  if (!found) return null
  const { calendars, ...service } = found
  const [terms] = calendars
  return terms ? { calendar: terms.calendar, service: onTerms({ service, terms }) } : null
}

const ASSIGNMENTS: readonly Assignment[] = ['round-robin', 'priority', 'collective']

/** Who gets a visit: one of three, by a constraint. */
export const assignmentOf = ({ assignment }: ServiceRow): Assignment =>
  ASSIGNMENTS.find((known) => known === assignment) ?? 'round-robin'

/** The service as the slot rules take it. */
export const offeredService = ({ validFrom, validUntil, ...service }: ServiceRow): Service => ({
  id: service.id,
  durationMinutes: service.durationMinutes,
  intervalMinutes: service.intervalMinutes,
  offsetMinutes: service.offsetMinutes,
  bufferBeforeMinutes: service.bufferBeforeMinutes,
  bufferAfterMinutes: service.bufferAfterMinutes,
  noticeMinutes: service.noticeMinutes,
  bookingWindowDays: service.bookingWindowDays,
  dayLimit: service.dayLimit,
  weekLimit: service.weekLimit,
  fixedGrid: service.fixedGrid,
  validFrom: localDate(validFrom),
  validUntil: localDate(validUntil),
})

/** The calendar as the slot rules take it. What its kind needs is there, by constraints of the table. */
export function offeringCalendar(row: CalendarRow, specialistHours: Calendar['specialistHours']): Calendar {
  const { id, timezone: zone, kind, horizonDays, horizonCounting } = row
  const audience = row.audience === 'public' ? 'public' : 'staff'
  const [from, until] = [localDate(row.startsOn), localDate(row.endsOn)]
  const said = { id, zone, audience, specialistHours } as const
  if ((kind === 'campaign' || kind === 'promotional') && from && until)
    return { ...said, kind, period: { from, until } }
  if (kind !== 'rolling-horizon' || horizonDays === null) return { ...said, kind: 'open', period: { from, until } }
  const counting = horizonCounting === 'business-days' ? 'business-days' : 'calendar-days'
  return { ...said, kind, period: { from, until }, horizon: { days: horizonDays, counting } }
}
