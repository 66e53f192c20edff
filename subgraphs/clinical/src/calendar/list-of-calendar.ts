import { localDate } from '@platform/shared/local-date'
import type { ClinicalContext } from '../context.ts'
import { loadListOf } from '../load-list-of.ts'
import { BY_NAME } from '../name-order.ts'
import { timeRanges } from '../working-hours/day-ranges.ts'
import type { OfferedService } from './calendar-service.ts'

const SERVICES = Symbol('services by calendar')
const SPECIALISTS = Symbol('specialists by calendar')
const HOURS = Symbol('hours by calendar')

/** What a calendar offers, by name, as far as the asker may see it. */
export async function listOfferedServices({ db, loaders }: ClinicalContext, calendarId: string) {
  const read = async (ids: string[]) => {
    const where = { calendarId: { in: ids } }
    const found = await db.service.findMany({
      where: { calendars: { some: where } },
      include: { calendars: { where } },
      orderBy: BY_NAME,
    })
    return found.flatMap(({ calendars, ...service }) =>
      calendars.map((terms): OfferedService & { calendarId: string } => ({
        calendarId: terms.calendarId,
        service,
        terms,
      })),
    )
  }
  return loadListOf(loaders, SERVICES, { read, parentOf: (offer) => offer.calendarId }, calendarId)
}

/** Who can be booked in a calendar, by name, as far as the asker may see them. */
export async function listCalendarSpecialists({ db, loaders }: ClinicalContext, calendarId: string) {
  const read = async (ids: string[]) => {
    const calendars = { where: { calendarId: { in: ids } }, select: { calendarId: true } }
    const found = await db.specialist.findMany({
      where: { calendars: { some: calendars.where } },
      include: { calendars },
      orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
    })
    return found.flatMap(({ calendars, ...specialist }) => calendars.map((of) => ({ ...of, specialist })))
  }
  const pairs = await loadListOf(loaders, SPECIALISTS, { read, parentOf: (pair) => pair.calendarId }, calendarId)
  return pairs.map(({ specialist }) => specialist)
}

/** The hours that count in a calendar before specialists' own. */
export async function listCalendarHours({ db, loaders }: ClinicalContext, calendarId: string) {
  const read = (ids: string[]) =>
    db.specialistHours.findMany({
      where: { calendarId: { in: ids } },
      orderBy: [{ specialistId: 'asc' }, { weekday: 'asc' }, { date: 'asc' }],
    })
  const days = await loadListOf(loaders, HOURS, { read, parentOf: (day) => day.calendarId ?? '' }, calendarId)
  return [...Map.groupBy(days, (day) => day.specialistId)].map(([specialistId, hours]) => ({
    specialistId,
    weekly: hours.flatMap(({ weekday, ranges }) => (weekday === null ? [] : [{ weekday, ranges: timeRanges(ranges) }])),
    dates: hours.flatMap(({ date, ranges }) => {
      const day = localDate(date)
      return day === null ? [] : [{ date: day, ranges: timeRanges(ranges) }]
    }),
  }))
}
