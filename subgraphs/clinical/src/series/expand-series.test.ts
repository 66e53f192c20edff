import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { BUCHAREST } from '../testing/an-availability.ts'
import { ZONES } from '../testing/any-availability.ts'
import { expandSeries, type Series } from './expand-series.ts'

const aSeries = (its: Partial<Series> = {}): Series => ({
  rule: 'FREQ=WEEKLY;COUNT=3',
  zone: BUCHAREST,
  from: '2026-06-01',
  startMinute: 9 * 60,
  durationMinutes: 45,
  ...its,
})
const datesOf = (rule: string, from = '2026-06-01') => expandSeries(aSeries({ rule, from })).map(({ date }) => date)
const shown = (instant: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' })
const startsOf = (its: Partial<Series>) =>
  expandSeries(aSeries(its)).map(({ start }) => shown(start, aSeries(its).zone))

test.each<[string, string, string, string[]]>([
  ['every day', 'FREQ=DAILY;COUNT=3', '2026-06-01', ['2026-06-01', '2026-06-02', '2026-06-03']],
  ['every other day', 'FREQ=DAILY;INTERVAL=2;COUNT=3', '2026-06-01', ['2026-06-01', '2026-06-03', '2026-06-05']],
  ['until a day, included', 'FREQ=DAILY;UNTIL=20260602', '2026-06-01', ['2026-06-01', '2026-06-02']],
  ['the same weekday', 'FREQ=WEEKLY;COUNT=3', '2026-06-01', ['2026-06-01', '2026-06-08', '2026-06-15']],
  ['two weekdays', 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3', '2026-06-01', ['2026-06-01', '2026-06-04', '2026-06-08']],
  ['from the first day that is one', 'FREQ=WEEKLY;BYDAY=TH;COUNT=2', '2026-06-01', ['2026-06-04', '2026-06-11']],
  [
    'every other week, which begins on Monday',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4',
    '2026-06-02',
    ['2026-06-02', '2026-06-07', '2026-06-16', '2026-06-21'],
  ],
  [
    'or on Sunday',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4;WKST=SU',
    '2026-06-02',
    ['2026-06-02', '2026-06-14', '2026-06-16', '2026-06-28'],
  ],
  ['the same day of the month', 'FREQ=MONTHLY;COUNT=3', '2026-06-28', ['2026-06-28', '2026-07-28', '2026-08-28']],
  [
    'days of the month',
    'FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=3',
    '2026-06-02',
    ['2026-06-15', '2026-07-01', '2026-07-15'],
  ],
  [
    'the last day of the month',
    'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3',
    '2026-01-31',
    ['2026-01-31', '2026-02-28', '2026-03-31'],
  ],
  ['the second Tuesday', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=2', '2026-06-01', ['2026-06-09', '2026-07-14']],
  ['the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '2026-06-01', ['2026-06-26', '2026-07-31']],
])('%s: %s from %s', (_, rule, from, dates) => {
  expect(datesOf(rule, from)).toEqual(dates)
})

describe('when the clocks change', () => {
  test('the wall time stays', () => {
    expect(startsOf({ from: '2026-03-22' })).toEqual([
      '2026-03-22T09:00:00+02:00',
      '2026-03-29T09:00:00+03:00',
      '2026-04-05T09:00:00+03:00',
    ])
  })

  test('a time that does not exist is later by the gap, that day alone', () => {
    expect(startsOf({ from: '2026-03-28', rule: 'FREQ=DAILY;COUNT=3', startMinute: 3 * 60 + 30 })).toEqual([
      '2026-03-28T03:30:00+02:00',
      '2026-03-29T04:30:00+03:00',
      '2026-03-30T03:30:00+03:00',
    ])
  })

  test('a time that comes twice is the first, and a visit as long as ever', () => {
    const [first] = expandSeries(aSeries({ from: '2026-10-25', startMinute: 210, durationMinutes: 90 }))
    expect(shown(first?.start ?? 0, BUCHAREST)).toBe('2026-10-25T03:30:00+03:00')
    expect(shown(first?.end ?? 0, BUCHAREST)).toBe('2026-10-25T04:00:00+02:00')
  })

  test('every visit is what Temporal makes of its day and time, in every zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.nat(1439),
        fc.constantFrom('2026-03-01', '2026-09-20'),
        (zone, at, from) => {
          for (const { date, start } of expandSeries(
            aSeries({ zone, from, startMinute: at, rule: 'FREQ=DAILY;COUNT=60' }),
          )) {
            const wall = Temporal.PlainDate.from(date).toPlainDateTime({ hour: Math.floor(at / 60), minute: at % 60 })
            expect(start).toBe(wall.toZonedDateTime(zone).epochMilliseconds)
          }
        },
      ),
    )
  })
})

test.each([
  ['', 'is not part of a rule'],
  ['FREQ=YEARLY;COUNT=2', 'FREQ is one of DAILY, WEEKLY, MONTHLY'],
  ['FREQ=HOURLY;COUNT=2', 'FREQ is one of'],
  ['FREQ=constructor;COUNT=2', 'is not part of a rule'],
  ['COUNT=2', 'FREQ is one of'],
  ['FREQ=DAILY', 'A series has an end'],
  ['FREQ=DAILY;COUNT=2;UNTIL=20260701', 'A series has an end'],
  ['FREQ=DAILY;COUNT=0', 'COUNT is a number from 1 to 100'],
  ['FREQ=DAILY;COUNT=101', 'COUNT is a number from 1 to 100'],
  ['FREQ=DAILY;COUNT=+3', 'COUNT is a number'],
  ['FREQ=DAILY;UNTIL=20270601', 'A series has 100 visits at most'],
  ['FREQ=DAILY;UNTIL=20260531', 'ends before its first visit'],
  ['FREQ=DAILY;UNTIL=20260631', 'UNTIL is a day'],
  ['FREQ=DAILY;UNTIL=20260630T120000Z', 'UNTIL is a day'],
  ['FREQ=DAILY;INTERVAL=0;COUNT=2', 'INTERVAL is a number from 1 to 52'],
  ['FREQ=DAILY;COUNT=2;COUNT=3', 'COUNT is told twice'],
  ['FREQ=DAILY;COUNT=2;BYHOUR=9', 'is not part of a rule'],
  ['FREQ=MONTHLY;COUNT=2;BYDAY=MO;BYSETPOS=1', 'is not part of a rule'],
  ['FREQ=DAILY;COUNT=2;BYDAY=MO', 'BYDAY goes with'],
  ['FREQ=WEEKLY;COUNT=2;BYDAY=2MO', 'A weekday is one of'],
  ['FREQ=MONTHLY;COUNT=2;BYDAY=MO', 'say which one'],
  ['FREQ=MONTHLY;COUNT=2;BYDAY=5MO', 'say which one'],
  ['FREQ=MONTHLY;COUNT=2;BYMONTHDAY=31', 'a day every month has'],
  ['FREQ=WEEKLY;COUNT=2;BYMONTHDAY=1', 'BYMONTHDAY goes with MONTHLY'],
  ['FREQ=WEEKLY;COUNT=2;WKST=XX', 'A weekday is one of'],
  ['DTSTART=20260601;FREQ=DAILY;COUNT=2', 'is not part of a rule'],
])('%s is refused', (rule, why) => {
  expect(() => datesOf(rule)).toThrow(why)
})

test('a monthly series from the 31st is refused: half of the months have none', () => {
  expect(() => datesOf('FREQ=MONTHLY;COUNT=3', '2026-05-31')).toThrow('a day every month has')
})
