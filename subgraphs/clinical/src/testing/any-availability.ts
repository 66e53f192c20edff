import fc from 'fast-check'
import type { AvailabilityInput } from '../availability/availability-input.ts'
import type { Busy } from '../availability/busy.ts'
import type { Hours } from '../hours/hours.ts'
import type { WallRange } from '../hours/wall-range.ts'
import { MINUTE_MS, type Span } from '../span/span.ts'
import { localDateOf, localDay, type Weekday } from '../zoned-time/local-day.ts'
import { aService, at } from './an-availability.ts'

export const ZONES = [
  'Europe/Bucharest',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/El_Salvador',
  'Pacific/Auckland',
]
/** Days on which, or around which, clocks change somewhere; and two quiet ones. */
const DAYS = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-06-01',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2026-12-31',
]
const HOUR = 60
/** Half of all inputs lack what narrows the choice: else hardly a slot would be left to look at. */
const SELDOM = { freq: 1 }
const IDS = ['ana', 'bogdan', 'clara']

const zone = fc.constantFrom(...ZONES)
const minutes = (steps: number, of: number) => fc.nat(steps).map((step) => step * of)

const wallRange: fc.Arbitrary<WallRange> = fc
  .tuple(fc.nat(95), fc.integer({ min: 4, max: 60 }))
  .map(([from, length]) => ({ start: from * 15, end: Math.min(from + length, 96) * 15 }))
const ranges = fc.array(wallRange, { maxLength: 3 })
const weekday = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday)

const hoursAround = (day: number): fc.Arbitrary<Hours> =>
  fc.record({
    weekly: fc.oneof(
      { weight: 4, arbitrary: fc.array(wallRange, { minLength: 1, maxLength: 3 }).map(everyDay) },
      { weight: 1, arbitrary: fc.array(fc.record({ weekday, ranges }), { maxLength: 7 }) },
    ),
    dates: fc.array(fc.record({ date: dateAround(day), ranges }), { maxLength: 1 }),
  })
const dateAround = (day: number) => fc.integer({ min: day - 2, max: day + 4 }).map(localDateOf)

/** A stretch of up to four hours, from a day before to four days after, on any minute. */
const spanAround = (day: number): fc.Arbitrary<Span> =>
  fc.tuple(fc.integer({ min: -24 * HOUR, max: 96 * HOUR }), fc.nat(4 * HOUR)).map(([from, length]) => ({
    start: day * 86_400_000 + from * MINUTE_MS,
    end: day * 86_400_000 + (from + length) * MINUTE_MS,
  }))

const specialistId = fc.constantFrom(...IDS)
const buffers = { bufferBeforeMinutes: minutes(3, 10), bufferAfterMinutes: minutes(3, 10) }
const visit = { specialistId, serviceId: fc.constantFrom('massage', 'yoga'), ...buffers }
const id = fc.uuid()
const several = { maxLength: 6 }

const busyAround = (day: number): fc.Arbitrary<Busy> => {
  const some = <Entry>(entry: fc.Arbitrary<Entry>) =>
    fc.array(
      fc.tuple(spanAround(day), entry).map(([span, its]) => ({ ...span, ...its })),
      several,
    )
  return fc.record({
    appointments: some(
      fc.record({ ...visit, id, status: fc.constantFrom('booked', 'confirmed', 'done', 'cancelled', 'inprogress') }),
    ),
    holds: some(
      fc.record({ ...visit, token: fc.constantFrom('mine', 'yours'), expiresAt: fc.constantFrom(-Infinity, Infinity) }),
    ),
    timeOff: some(fc.record({ specialistId, id })),
    external: some(fc.record({ specialistId, id })),
  })
}

const anyService = fc
  .record({
    durationMinutes: fc.integer({ min: 1, max: 24 }).map((steps) => steps * 5),
    intervalMinutes: fc.constantFrom(7, 10, 15, 20, 25, 30, 45, 50, 60, 90),
    offsetMinutes: fc.constantFrom(0, 0, 5, 20),
    ...buffers,
    noticeMinutes: fc.constantFrom(0, 50, 24 * HOUR),
    bookingWindowDays: fc.option(fc.integer({ min: 1, max: 4 }), SELDOM),
    dayLimit: fc.option(fc.integer({ min: 1, max: 3 }), SELDOM),
    weekLimit: fc.option(fc.integer({ min: 2, max: 5 }), SELDOM),
    fixedGrid: fc.boolean(),
  })
  .map(aService)

/** Anything that could be asked: days of clock changes, crowded calendars, teams over several zones. */
export const anyAvailability: fc.Arbitrary<AvailabilityInput> = fc.constantFrom(...DAYS).chain((date) => {
  const day = localDay(date)
  const midnight = at(`${date}T00:00Z`)
  const closure = fc.record({
    id,
    kind: fc.constantFrom('clinic', 'holiday'),
    name: fc.constant('Closed'),
    from: dateAround(day),
    until: dateAround(day),
    ranges: fc.option(ranges, SELDOM),
  })
  const specialist = fc.record({
    zone,
    hours: hoursAround(day),
    rank: fc.nat(2),
    recentAppointments: fc.nat(2),
    lastAssignedAt: fc.option(fc.nat(2)),
  })
  const period = fc.constant({ from: null, until: null })
  const calendarBase = {
    id,
    zone,
    audience: fc.constant('public' as const),
    period,
    specialistHours: fc.array(fc.record({ specialistId, hours: hoursAround(day) }), { maxLength: 1 }),
  }
  return fc.record({
    window: fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 72 })).map(([from, length]) => ({
      start: midnight + from * HOUR * MINUTE_MS,
      end: midnight + (from + length) * HOUR * MINUTE_MS,
    })),
    now: fc.integer({ min: -2 * 24 * HOUR, max: 12 * HOUR }).map((minute) => midnight + minute * MINUTE_MS),
    audience: fc.constant('public' as const),
    service: anyService,
    calendar: fc.oneof(
      fc.record({ ...calendarBase, kind: fc.constant('open' as const) }),
      fc.record({
        ...calendarBase,
        kind: fc.constant('rolling-horizon' as const),
        horizon: fc.record({
          days: fc.integer({ min: 1, max: 6 }),
          counting: fc.constantFrom('calendar-days', 'business-days'),
        }),
      }),
    ),
    place: fc.record({
      zone,
      hours: fc.option(fc.constant<Hours>({ weekly: everyDay([{ start: 360, end: 1290 }]), dates: [] })),
      closures: fc.array(closure, { maxLength: 1 }),
    }),
    specialists: fc
      .array(specialist, { minLength: 1, maxLength: IDS.length })
      .map((some) => some.map((one, i) => ({ id: IDS[i] ?? '', ...one }))),
    assignment: fc.constantFrom('round-robin', 'round-robin', 'priority', 'collective'),
    busy: busyAround(day),
    holdToken: fc.constantFrom('mine', null),
    exceptAppointmentId: fc.constant(null),
  })
})

/** One specialist of wide hours, always open and without limits: to see what one thing alone does. */
export const anyQuietDay: fc.Arbitrary<AvailabilityInput> = fc
  .tuple(anyAvailability, fc.array(wallRange, { minLength: 1, maxLength: 2 }))
  .map(([input, open]) => ({
    ...input,
    now: 0,
    assignment: 'round-robin',
    service: { ...input.service, dayLimit: null, weekLimit: null, bookingWindowDays: null },
    calendar: { ...input.calendar, kind: 'open', specialistHours: [] },
    place: { ...input.place, hours: null, closures: [] },
    specialists: input.specialists.slice(0, 1).map((one) => ({ ...one, hours: { weekly: everyDay(open), dates: [] } })),
  }))

const everyDay = (open: readonly WallRange[]): Hours['weekly'] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({ weekday: day as Weekday, ranges: open }))
