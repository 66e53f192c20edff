import { describe, expect, test } from 'vitest'
import { anAppointment, anAvailability, aSpecialist, days, ranges, span, weekly } from '../testing/an-availability.ts'
import { datedClocks } from '../testing/told-slots.ts'
import { availability } from './availability.ts'
import { bookableSlot } from './bookable-slot.ts'
import type { Service } from './service.ts'

type Case = readonly [rule: string, zone: string, day: string, open: string, service: Partial<Service>, slots: string[]]

/** One specialist of a zone on one local day of theirs. */
const dayOf = ([, zone, day, open, service]: Case) =>
  anAvailability({
    zone,
    window: days(day, day, zone),
    specialists: [aSpecialist({ zone, hours: weekly(open) })],
    service,
  })

const HALF_HOURS = { durationMinutes: 30, intervalMinutes: 30 }
const cases: Case[] = [
  [
    'the hour that does not exist',
    'Europe/Bucharest',
    '2026-03-29',
    '02:00-05:00',
    {},
    ['29 02:00+02:00', '29 04:00+03:00'],
  ],
  [
    'the hour that comes twice',
    'Europe/Bucharest',
    '2026-10-25',
    '02:00-05:00',
    {},
    ['25 02:00+03:00', '25 03:00+03:00', '25 03:00+02:00', '25 04:00+02:00'],
  ],
  [
    'opening inside the gap is moved by the gap',
    'Europe/Bucharest',
    '2026-03-29',
    '03:30-06:30',
    {},
    ['29 05:00+03:00'],
  ],
  [
    'closing inside the gap is moved by the gap',
    'Europe/Bucharest',
    '2026-03-29',
    '01:00-03:30',
    HALF_HOURS,
    ['29 01:00+02:00', '29 01:30+02:00', '29 02:00+02:00', '29 02:30+02:00', '29 04:00+03:00'],
  ],
  ['hours that are nothing but the gap', 'Europe/Bucharest', '2026-03-29', '03:00-04:00', {}, []],
  [
    'opening in the hour that comes twice is the first',
    'Europe/Bucharest',
    '2026-10-25',
    '03:30-05:00',
    HALF_HOURS,
    ['25 03:30+03:00', '25 03:00+02:00', '25 03:30+02:00', '25 04:00+02:00', '25 04:30+02:00'],
  ],
  [
    'closing in the hour that comes twice is the second',
    'Europe/Bucharest',
    '2026-10-25',
    '02:30-03:30',
    HALF_HOURS,
    ['25 02:30+03:00', '25 03:00+03:00', '25 03:30+03:00', '25 03:00+02:00'],
  ],
  [
    'a visit is elapsed time: two hours from 02:00 end at 05:00',
    'Europe/Bucharest',
    '2026-03-29',
    '02:00-05:00',
    { durationMinutes: 120 },
    ['29 02:00+02:00'],
  ],
  [
    'the day before is not moved',
    'Europe/Bucharest',
    '2026-03-28',
    '09:00-11:00',
    {},
    ['28 09:00+02:00', '28 10:00+02:00'],
  ],
  [
    'the same wall time the day after',
    'Europe/Bucharest',
    '2026-03-30',
    '09:00-11:00',
    {},
    ['30 09:00+03:00', '30 10:00+03:00'],
  ],
  [
    'the hour that does not exist',
    'America/New_York',
    '2026-03-08',
    '01:00-04:00',
    {},
    ['08 01:00-05:00', '08 03:00-04:00'],
  ],
  [
    'the hour that comes twice',
    'America/New_York',
    '2026-11-01',
    '00:00-03:00',
    {},
    ['01 00:00-04:00', '01 01:00-04:00', '01 01:00-05:00', '01 02:00-05:00'],
  ],
  [
    'half an hour that does not exist',
    'Australia/Lord_Howe',
    '2026-10-04',
    '01:00-04:00',
    HALF_HOURS,
    ['04 01:00+10:30', '04 01:30+10:30', '04 02:30+11:00', '04 03:00+11:00', '04 03:30+11:00'],
  ],
  [
    'half an hour that comes twice',
    'Australia/Lord_Howe',
    '2026-04-05',
    '01:00-03:00',
    HALF_HOURS,
    ['05 01:00+11:00', '05 01:30+11:00', '05 01:30+10:30', '05 02:00+10:30', '05 02:30+10:30'],
  ],
  [
    'hours from the round first one on, by elapsed time',
    'Australia/Lord_Howe',
    '2026-04-05',
    '01:00-04:00',
    {},
    ['05 01:00+11:00', '05 01:30+10:30', '05 02:30+10:30'],
  ],
  [
    'a quarter past the hour in UTC is the full hour here',
    'Asia/Kathmandu',
    '2026-06-01',
    '09:00-11:00',
    {},
    ['01 09:00+05:45', '01 10:00+05:45'],
  ],
  ['starts are round on the local clock', 'Asia/Kathmandu', '2026-06-01', '09:20-11:30', {}, ['01 10:00+05:45']],
  [
    'no change all year, in winter',
    'America/El_Salvador',
    '2026-01-15',
    '08:00-10:00',
    {},
    ['15 08:00-06:00', '15 09:00-06:00'],
  ],
  [
    'no change all year, in summer',
    'America/El_Salvador',
    '2026-07-15',
    '08:00-10:00',
    {},
    ['15 08:00-06:00', '15 09:00-06:00'],
  ],
  [
    'clocks go forward at midnight',
    'Asia/Beirut',
    '2026-03-29',
    '00:00-03:00',
    {},
    ['29 01:00+03:00', '29 02:00+03:00'],
  ],
  [
    'midnight comes twice',
    'America/Havana',
    '2026-11-01',
    '00:00-02:00',
    {},
    ['01 00:00-04:00', '01 00:00-05:00', '01 01:00-05:00'],
  ],
  [
    '24:00 is the first midnight of two',
    'America/Havana',
    '2026-10-31',
    '22:30-24:00',
    { intervalMinutes: 30 },
    ['31 22:30-04:00', '31 23:00-04:00'],
  ],
  [
    'hours in a gap at the end of a day are not worked on the next',
    'America/Scoresbysund',
    '2026-03-29',
    '23:15-23:45 00:00-00:45',
    { durationMinutes: 15, intervalMinutes: 15 },
    ['29 00:00-01:00', '29 00:15-01:00', '29 00:30-01:00', '29 23:15-01:00', '29 23:30-01:00'],
  ],
]

test.each(cases.map((one) => ({ rule: one[0], zone: one[1], day: one[2], one })))('$zone $day: $rule', ({ one }) => {
  const input = dayOf(one)
  expect(datedClocks(input)).toEqual(one[5])
  for (const slot of availability(input)) expect(bookableSlot(input, slot.start)).toEqual(slot)
})

describe('a day of 23 or 25 hours', () => {
  const onDay = (day: string) => {
    const whole = { ...weekly(''), dates: [{ date: day, ranges: ranges('00:00-24:00') }] }
    return datedClocks(anAvailability({ window: days(day), specialists: [aSpecialist({ hours: whole })] }))
  }

  test.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-06-01', 24],
  ])('%s has %i hours', (day, hours) => {
    expect(new Set(onDay(day)).size).toBe(hours)
    expect(onDay(day)).toHaveLength(hours)
  })
})

test('an appointment in the second of two equal hours leaves the first one free', () => {
  const hours = weekly('03:00-04:00')
  const second = span('2026-10-25T03:00+02:00', '2026-10-25T04:00+02:00')
  expect(
    datedClocks(
      anAvailability({
        window: days('2026-10-25'),
        specialists: [aSpecialist({ hours })],
        busy: { appointments: [anAppointment(second)] },
      }),
    ),
  ).toEqual(['25 03:00+03:00'])
})

test('specialists of two zones are round on their own clocks', () => {
  const specialists = [
    aSpecialist({ id: 'ana', hours: weekly('12:00-14:00') }),
    aSpecialist({ id: 'bimal', zone: 'Asia/Kathmandu', hours: weekly('15:00-17:00') }),
  ]
  expect(datedClocks(anAvailability({ specialists }))).toEqual([
    '01 12:00+03:00',
    '01 12:15+03:00',
    '01 13:00+03:00',
    '01 13:15+03:00',
  ])
})
