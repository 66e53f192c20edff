import { expect, test } from 'vitest'
import { localDateOf, localDay } from '../zoned-time/local-day.ts'
import { BOOKED, isHoliday, putOff } from './open-days.ts'

const bookedFrom = (today: string) => {
  const days = putOff(today, isHoliday)
  return BOOKED.map((ahead) => localDateOf(localDay(today) + ahead + days))
}

test('whatever day the tests run on, they book on days that are none of the clinic’s holidays', () => {
  const first = localDay('2026-01-01')
  const everyDay = Array.from({ length: 2 * 365 }, (_, index) => localDateOf(first + index))
  expect(everyDay.filter((today) => bookedFrom(today).some(isHoliday))).toEqual([])
})

test.each([
  ['2026-11-21', 0],
  // Saint Andrew's on the 30th, and National Day after it.
  ['2026-11-22', 9],
  ['2026-11-28', 3],
  // Over Christmas, New Year, Epiphany and Saint John's.
  ['2026-12-17', 20],
  // The night the clocks change is no holiday; Orthodox Easter is.
  ['2026-03-28', 16],
])('from %s on they are put off by %d days', (today, days) => {
  expect(putOff(today, isHoliday)).toBe(days)
})

test('a clinic that never opens is told of, not waited for', () => {
  expect(() => putOff('2026-11-21', () => true)).toThrow('closed for a year')
})
