import { localDate, dateFromLocal } from '@platform/shared/local-date'
import type { ClinicalContext } from '../context.ts'
import type { Span } from '../span/span.ts'

const DAY_MS = 86_400_000

type Asked = { calendarId: string; serviceId: string; specialistId: string | null; window: Span }

/**
 * Those who give a service and can be booked in a calendar, with their hours in it and their absences around a window: one
 * statement, whatever their number. Only as the asker may see them.
 */
export function listBookable({ db }: ClinicalContext, { calendarId, serviceId, specialistId, window }: Asked) {
  // A day to either side for zones, and for hours and buffers that reach over midnight.
  const [from, until] = [new Date(window.start - 2 * DAY_MS), new Date(window.end + 2 * DAY_MS)]
  const days = { gte: dayOf(from), lte: dayOf(until) }
  return db.specialist.findMany({
    relationLoadStrategy: 'join',
    where: {
      ...(specialistId !== null && { id: specialistId }),
      acceptsBookings: true,
      services: { some: { serviceId } },
      calendars: { some: { calendarId } },
    },
    include: {
      hours: {
        where: { AND: [{ OR: [{ calendarId: null }, { calendarId }] }, { OR: [{ date: null }, { date: days }] }] },
      },
      timeOff: { where: { endsAt: { gt: from }, startsAt: { lt: until } } },
    },
  })
}

/** The midnight in UTC that stands for the day. */
const dayOf = (instant: Date) => dateFromLocal(localDate(instant) ?? '')
