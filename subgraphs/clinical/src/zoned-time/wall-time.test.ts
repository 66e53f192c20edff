import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { localDay, localDateOf, mondayOf, weekdayOf } from './local-day.ts'
import { instantOf, localDayAt } from './wall-time.ts'

const ZONES = [
  'Europe/Bucharest',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/El_Salvador',
  'America/Havana', // goes back at 01:00, so that its midnight comes twice
  'Asia/Beirut', // goes forward at midnight
  'Africa/Casablanca', // four changes in some years
  'America/St_Johns',
  'Pacific/Apia',
  'UTC',
]
const FIRST = localDay('2009-12-30')
const LAST = localDay('2035-01-03')
const wallTimes = fc.tuple(fc.constantFrom(...ZONES), fc.integer({ min: FIRST, max: LAST }), fc.nat(1439))

/** The very days on which clocks change, which chance would rarely meet. */
const daysOfChange = fc
  .constantFrom(...ZONES.flatMap(changes))
  .chain(({ zone, day }) => fc.tuple(fc.constant(zone), fc.integer({ min: day - 1, max: day + 1 }), fc.nat(1439)))

function changes(zone: string) {
  const found: { zone: string; day: number }[] = []
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from('2010-01-01T00:00Z').toZonedDateTimeISO(zone)
  while ((at = at.getTimeZoneTransition('next')) && at.year < 2035) {
    found.push({ zone, day: localDay(at.toPlainDate().toString()) })
  }
  return found
}

const byTemporal = (zone: string, day: number, minute: number, disambiguation: 'compatible' | 'later') =>
  Temporal.PlainDate.from(localDateOf(day))
    .toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
    .toZonedDateTime(zone, { disambiguation }).epochMilliseconds

test.each([
  ['anywhere', wallTimes],
  ['around a change of the clocks', daysOfChange],
])('wall times are those of Temporal: %s', (_, times) => {
  fc.assert(
    fc.property(times, ([zone, day, minute]) => {
      // Both move a time inside a gap forward; of a time that comes twice, one takes the first and one the second.
      expect(instantOf(day, minute, zone, 'first')).toBe(byTemporal(zone, day, minute, 'compatible'))
      expect(instantOf(day, minute, zone, 'last')).toBe(byTemporal(zone, day, minute, 'later'))
    }),
    { numRuns: 2000 },
  )
})

test('the local day of an instant is that of Temporal', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.integer({ min: FIRST * 24, max: LAST * 24 }), (zone, hour) => {
      const instant = hour * 3_600_000
      const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
      expect(localDateOf(localDayAt(instant, zone))).toBe(shown.toPlainDate().toString())
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['2026-03-29', 210, 'first', '2026-03-29T01:30:00Z'], // 03:30 does not exist: 04:30 summer time
  ['2026-10-25', 210, 'first', '2026-10-25T00:30:00Z'],
  ['2026-10-25', 210, 'last', '2026-10-25T01:30:00Z'],
  ['2026-10-25', 1440, 'last', '2026-10-25T22:00:00Z'],
] as const)('in Bucharest on %s, minute %i, the %s time is %s', (date, minute, which, instant) => {
  expect(new Date(instantOf(localDay(date), minute, 'Europe/Bucharest', which)).toISOString()).toBe(
    instant.replace('Z', '.000Z'),
  )
})

test('days know their weekday and their Monday', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (day) => {
      const shown = Temporal.PlainDate.from(localDateOf(day))
      expect(weekdayOf(day)).toBe(shown.dayOfWeek)
      expect(localDateOf(mondayOf(day))).toBe(shown.subtract({ days: shown.dayOfWeek - 1 }).toString())
    }),
  )
})

test.each(['2026-02-30', '2026-13-01', '1 June 2026', '2026-6-1'])('%s is on no calendar', (date) => {
  expect(() => localDay(date)).toThrow(`${date} is not a day`)
})
