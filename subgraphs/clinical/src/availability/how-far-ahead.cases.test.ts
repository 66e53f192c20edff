import { expect, test } from 'vitest'
import { anAvailability, aSpecialist, at, days, ranges, weekly } from '../testing/an-availability.ts'
import { clocks, datedClocks, slotCases } from '../testing/told-slots.ts'
import type { Closure } from './place.ts'

const MONDAY = '2026-06-01'
const now = at(`${MONDAY}T08:30`)
const week = days(MONDAY, '2026-06-07')
const noon = { specialists: [aSpecialist({ hours: weekly('12:00-13:00') })] }
const rolling = (count: number, counting: 'calendar-days' | 'business-days') =>
  ({ kind: 'rolling-horizon', horizon: { days: count, counting } }) as const
const holiday = (date: string, its: Partial<Closure> = {}): Closure => ({
  id: date,
  kind: 'holiday',
  name: 'Holiday',
  from: date,
  until: date,
  ranges: null,
  ...its,
})

test.each(
  slotCases([
    ['what is past is gone', { now: at(`${MONDAY}T10:00`) }, '10:00 11:00'],
    ['a start a second ago is past', { now: at(`${MONDAY}T10:00:01`) }, '11:00'],
    ['notice to the minute is enough', { now, service: { noticeMinutes: 90 } }, '10:00 11:00'],
    ['a minute short is not', { now, service: { noticeMinutes: 91 } }, '11:00'],
    [
      'starts after the notice are round again',
      { now, service: { noticeMinutes: 45, intervalMinutes: 45, durationMinutes: 45 } },
      '09:15 10:00 10:45',
    ],
    [
      'a fixed grid stays where it is',
      { now, service: { noticeMinutes: 45, intervalMinutes: 45, durationMinutes: 45, fixedGrid: true } },
      '09:45 10:30 11:15',
    ],
    ['notice over the end of the day', { now, service: { noticeMinutes: 24 * 60 } }, ''],
    ['a window in the past', { now: at('2026-07-01T00:00') }, ''],
    ['staff-only calendars are closed to the public', { calendar: { audience: 'staff' } }, ''],
    ['and open to staff', { calendar: { audience: 'staff' }, audience: 'staff' }, '09:00 10:00 11:00'],
    [
      'a campaign before it begins',
      { calendar: { kind: 'campaign', period: { from: '2026-06-02', until: '2026-06-30' } } },
      '',
    ],
    [
      'a promotion on its last day',
      { calendar: { kind: 'promotional', period: { from: '2026-05-01', until: MONDAY } } },
      '09:00 10:00 11:00',
    ],
    [
      'a promotion that is over',
      { calendar: { kind: 'promotional', period: { from: '2026-05-01', until: '2026-05-31' } } },
      '',
    ],
    ['an open calendar that has an end', { calendar: { period: { from: null, until: '2026-05-31' } } }, ''],
    [
      'a visit that would end after the period',
      {
        specialists: [aSpecialist({ hours: weekly('22:00-24:00 00:00-01:00') })],
        service: { intervalMinutes: 30 },
        calendar: { period: { from: MONDAY, until: MONDAY } },
      },
      '00:00 22:00 22:30 23:00',
    ],
  ]),
)('$rule', ({ parts, slots }) => {
  expect(clocks(anAvailability(parts))).toBe(slots)
})

const daysSeen = (parts: Parameters<typeof anAvailability>[0]) =>
  datedClocks(anAvailability({ ...noon, window: week, now, ...parts })).map((clock) => Number(clock.slice(0, 2)))

test.each<[string, Parameters<typeof anAvailability>[0], number[]]>([
  ['no end', {}, [1, 2, 3, 4, 5, 6, 7]],
  ['the next three days', { calendar: rolling(3, 'calendar-days') }, [1, 2, 3, 4]],
  ['today alone', { calendar: rolling(0, 'calendar-days') }, [1]],
  ['the next four business days', { calendar: rolling(4, 'business-days') }, [1, 2, 3, 4, 5]],
  [
    'business days step over a weekend',
    { calendar: rolling(1, 'business-days'), now: at('2026-06-05T08:00'), window: days('2026-06-04', '2026-06-14') },
    [5, 6, 7, 8],
  ],
  [
    'and over a holiday, on which nothing takes place',
    { calendar: rolling(2, 'business-days'), place: { closures: [holiday('2026-06-02')] } },
    [1, 3, 4],
  ],
  [
    'but not over a day that is closed in part',
    {
      calendar: rolling(2, 'business-days'),
      place: { closures: [holiday('2026-06-02', { ranges: ranges('08:00-11:00') })] },
    },
    [1, 2, 3],
  ],
  ["the service's booking window", { service: { bookingWindowDays: 2 } }, [1, 2, 3]],
  ['the nearer of both ends', { service: { bookingWindowDays: 2 }, calendar: rolling(1, 'calendar-days') }, [1, 2]],
  [
    'a period within the horizon',
    { calendar: { ...rolling(5, 'calendar-days'), period: { from: '2026-06-03', until: null } } },
    [3, 4, 5, 6],
  ],
])('how far a calendar goes: %s', (_, parts, seen) => {
  expect(daysSeen(parts)).toEqual(seen)
})

test("today is the calendar's today", () => {
  // 23:30 UTC on the 1st: the 2nd in Bucharest, still the 1st in El Salvador.
  const late = { now: at('2026-06-01T23:30Z'), window: days('2026-06-01', '2026-06-05') }
  expect(daysSeen({ ...late, calendar: rolling(1, 'calendar-days') })).toEqual([2, 3])
  expect(daysSeen({ ...late, calendar: { ...rolling(1, 'calendar-days'), zone: 'America/El_Salvador' } })).toEqual([2])
})

test.each([
  // 24 hours before 12:00 is 11:00 the day before when the night is an hour short, 13:00 when it is an hour long.
  ['2026-03-29', '2026-03-28T11:00', true],
  ['2026-03-29', '2026-03-28T11:01', false],
  ['2026-10-25', '2026-10-24T13:00', true],
  ['2026-10-25', '2026-10-24T13:01', false],
])('a notice of 24 hours before noon of %s, asked at %s', (day, asked, enough) => {
  const input = anAvailability({ ...noon, window: days(day), now: at(asked), service: { noticeMinutes: 24 * 60 } })
  expect(clocks(input)).toBe(enough ? '12:00' : '')
})
