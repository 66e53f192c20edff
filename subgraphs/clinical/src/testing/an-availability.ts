import { Temporal } from 'temporal-polyfill'
import type { AvailabilityInput } from '../availability/availability-input.ts'
import type { Appointment, Busy, ExternalBusy, Hold, TimeOff } from '../availability/busy.ts'
import type { Service } from '../availability/service.ts'
import type { Specialist } from '../availability/specialist.ts'
import type { Hours } from '../hours/hours.ts'
import { wallRange } from '../hours/wall-range.ts'
import type { Instant, Span } from '../span/span.ts'
import type { Weekday } from '../zoned-time/local-day.ts'

export const BUCHAREST = 'Europe/Bucharest'
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** A moment by the wall clock of a zone, or by the offset that is written behind it. */
export const at = (written: string, zone: string = BUCHAREST): Instant =>
  /[Z+]|-\d\d:/.test(written.slice(10))
    ? Temporal.Instant.from(written).epochMilliseconds
    : Temporal.PlainDateTime.from(written).toZonedDateTime(zone).epochMilliseconds

/** From `2026-06-01T09:00` until `10:00` that day, or until another such moment. */
export const span = (from: string, until: string, zone: string = BUCHAREST): Span => ({
  start: at(from, zone),
  end: at(until.includes('T') ? until : `${from.slice(0, 10)}T${until}`, zone),
})

/** The local days a window shows, both included. */
export const days = (first: string, last: string = first, zone: string = BUCHAREST): Span => ({
  start: at(`${first}T00:00`, zone),
  end: at(`${Temporal.PlainDate.from(last).add({ days: 1 }).toString()}T00:00`, zone),
})

/** `09:00-12:00 14:00-18:00`; nothing is closed. */
export const ranges = (written: string) =>
  written
    .split(' ')
    .filter((range) => range !== '')
    .map((range) => wallRange(range.slice(0, 5), range.slice(6)))

/** The same ranges on each of the weekdays. */
export const weekly = (written: string, weekdays: readonly Weekday[] = WEEKDAYS): Hours => ({
  weekly: weekdays.map((weekday) => ({ weekday, ranges: ranges(written) })),
  dates: [],
})

export const aService = (its: Partial<Service> = {}): Service => ({
  id: 'massage',
  durationMinutes: 60,
  intervalMinutes: 60,
  offsetMinutes: 0,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  noticeMinutes: 0,
  bookingWindowDays: null,
  dayLimit: null,
  weekLimit: null,
  fixedGrid: false,
  validFrom: null,
  validUntil: null,
  ...its,
})

export const aSpecialist = (its: Partial<Specialist> = {}): Specialist => ({
  id: 'ana',
  zone: BUCHAREST,
  hours: weekly('09:00-12:00'),
  rank: 1,
  recentAppointments: 0,
  lastAssignedAt: null,
  ...its,
})

const NO_BUFFERS = { bufferBeforeMinutes: 0, bufferAfterMinutes: 0 }
const visit = { specialistId: 'ana', serviceId: 'massage', ...NO_BUFFERS }

export const anAppointment = (when: Span, its: Partial<Appointment> = {}): Appointment => ({
  id: 'visit',
  status: 'booked',
  ...visit,
  ...when,
  ...its,
})

export const aHold = (when: Span, its: Partial<Hold> = {}): Hold => ({
  token: 'somebody',
  expiresAt: Infinity,
  ...visit,
  ...when,
  ...its,
})

export const timeOff = (when: Span, specialistId = 'ana'): TimeOff => ({ id: 'off', specialistId, ...when })

export const externalBusy = (when: Span, specialistId = 'ana'): ExternalBusy => ({ id: 'event', specialistId, ...when })

type Parts = Omit<Partial<AvailabilityInput>, 'service' | 'busy' | 'calendar' | 'place'> & {
  zone?: string
  service?: Partial<Service>
  busy?: Partial<Busy>
  calendar?: Partial<AvailabilityInput['calendar']>
  place?: Partial<AvailabilityInput['place']>
}

/** One specialist in Bucharest, every day from nine to twelve, seen on Monday 1 June 2026; the rest as it is said. */
export function anAvailability({ zone = BUCHAREST, service, busy, calendar, place, ...parts }: Parts = {}) {
  const open = { kind: 'open', period: { from: null, until: null } }
  return {
    window: days('2026-06-01', '2026-06-01', zone),
    now: at('2026-01-01T00:00Z'),
    audience: 'public',
    service: aService(service),
    // A union of kinds, put together from a kind and what belongs to it.
    calendar: {
      id: 'visits',
      zone,
      audience: 'public',
      specialistHours: [],
      ...open,
      ...calendar,
    } as AvailabilityInput['calendar'],
    place: { zone, hours: null, closures: [], ...place },
    specialists: [aSpecialist({ zone })],
    assignment: 'round-robin',
    busy: { appointments: [], holds: [], timeOff: [], external: [], ...busy },
    holdToken: null,
    exceptAppointmentId: null,
    ...parts,
  } satisfies AvailabilityInput
}
