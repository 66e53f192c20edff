import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** A visit as a calendar shows it. Nothing of why somebody comes. */
export type CalendarEntry = {
  /** Of the appointment: the same however often it moves, so that calendars know it again. */
  id: string
  start: Date
  end: Date
  isCancelled: boolean
  /** Counts its changes: the higher one holds. */
  sequence: number
  changedAt: Date
  summary: string
  location: string | null
}

type Calendar = { name: string; entries: readonly CalendarEntry[]; isCancellation?: boolean }

const PRODUCT = '//Clinic Platform//Appointments//EN'
const REFRESH_SECONDS = 15 * 60

/**
 * Visits as an iCalendar file (RFC 5545), every time in UTC. The same visits give the same text. `isCancellation` makes it
 * one that takes its visits out of the calendar of whoever opens it.
 */
export function calendarText({ name, entries, isCancellation = false }: Calendar): string {
  const calendar = ical({
    name,
    prodId: PRODUCT,
    method: isCancellation ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  })
  for (const { id, start, end, isCancelled, sequence, changedAt, summary, location } of entries)
    calendar.createEvent({
      id: `${id}@appointments.clinic-platform`,
      start,
      end,
      // When it was changed and not when it is read, or no two answers would be alike.
      stamp: changedAt,
      lastModified: changedAt,
      sequence,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary,
      ...(location !== null && { location }),
    })
  return calendar.toString()
}
