import { expect, test } from 'vitest'
import { anAvailability, aSpecialist, days, ranges, span, timeOff, weekly } from '../testing/an-availability.ts'
import { clocks, slotCases } from '../testing/told-slots.ts'
import type { Closure } from './place.ts'

const MONDAY = '2026-06-01'
const closure = (its: Partial<Closure>): Closure => ({
  id: 'closed',
  kind: 'clinic',
  name: 'Closed',
  from: MONDAY,
  until: MONDAY,
  ranges: null,
  ...its,
})
const working = (hours: ReturnType<typeof weekly>) => ({ specialists: [aSpecialist({ hours })] })
const inCalendar = (hours: ReturnType<typeof weekly>) => ({ specialistHours: [{ specialistId: 'ana', hours }] })
const onMonday = (written: string) => ({ weekly: [], dates: [{ date: MONDAY, ranges: ranges(written) }] })

test.each(
  slotCases([
    ['weekly hours', {}, '09:00 10:00 11:00'],
    ['several ranges a day', working(weekly('09:00-11:00 14:00-16:00')), '09:00 10:00 14:00 15:00'],
    ['ranges in any order', working(weekly('14:00-16:00 09:00-11:00')), '09:00 10:00 14:00 15:00'],
    ['ranges that overlap count once', working(weekly('09:00-11:00 10:00-12:00')), '09:00 10:00 11:00'],
    [
      'a visit runs from one range into the next that touches it',
      { ...working(weekly('09:00-10:30 10:30-12:00')) },
      '09:00 10:00 11:00',
    ],
    ['a weekday without hours is closed', working(weekly('09:00-12:00', [2, 3])), ''],
    ['nothing fits into a range shorter than the visit', working(weekly('09:00-09:50')), ''],
    ['a visit may end with the range', working(weekly('09:00-10:00')), '09:00'],
    [
      'a date override replaces the day whole',
      working({ ...weekly('09:00-12:00'), ...{ dates: onMonday('15:00-17:00').dates } }),
      '15:00 16:00',
    ],
    ['an empty override closes the day', working({ ...weekly('09:00-12:00'), dates: onMonday('').dates }), ''],
    [
      'an override of another day changes nothing',
      working({ ...weekly('09:00-12:00'), dates: [{ date: '2026-06-02', ranges: [] }] }),
      '09:00 10:00 11:00',
    ],
    ['hours of the calendar go before weekly hours', { calendar: inCalendar(weekly('17:00-19:00')) }, '17:00 18:00'],
    [
      'hours of the calendar go before a date override',
      {
        ...working({ ...weekly('09:00-12:00'), dates: onMonday('').dates }),
        calendar: inCalendar(onMonday('13:00-14:00')),
      },
      '13:00',
    ],
    ['an empty override of the calendar closes the day', { calendar: inCalendar(onMonday('')) }, ''],
    [
      'a weekday the calendar says nothing about stays as it is',
      { calendar: inCalendar(weekly('17:00-19:00', [2])) },
      '09:00 10:00 11:00',
    ],
    [
      "a colleague's hours in the calendar are the colleague's",
      { calendar: { specialistHours: [{ specialistId: 'bogdan', hours: weekly('') }] } },
      '09:00 10:00 11:00',
    ],
    ['a closed clinic has no slots', { place: { closures: [closure({})] } }, ''],
    [
      'a closure of some hours takes them alone',
      { place: { closures: [closure({ ranges: ranges('10:00-11:00') })] } },
      '09:00 11:00',
    ],
    [
      'a closure leaves its last day closed and the next one open',
      {
        window: days(MONDAY, '2026-06-03'),
        place: { closures: [closure({ from: '2026-05-30', until: '2026-06-02' })] },
      },
      '09:00 10:00 11:00',
    ],
    [
      'hours of the calendar do not open a closed clinic',
      { calendar: inCalendar(weekly('09:00-10:00')), place: { closures: [closure({ kind: 'holiday' })] } },
      '',
    ],
    [
      'the location is open shorter than the specialist works',
      { place: { hours: weekly('10:00-14:00') } },
      '10:00 11:00',
    ],
    ['the location is closed that day', { place: { hours: onMonday('') } }, ''],
    ['time off is taken out', { busy: { timeOff: [timeOff(span(`${MONDAY}T09:30`, '10:15'))] } }, '11:00'],
    [
      'time off over several days',
      {
        window: days('2026-06-01', '2026-06-04'),
        busy: { timeOff: [timeOff(span('2026-05-31T12:00', '2026-06-04T10:00'))] },
      },
      '10:00 11:00',
    ],
    [
      "a colleague's time off is the colleague's",
      { busy: { timeOff: [timeOff(span(`${MONDAY}T00:00`, '23:00'), 'bogdan')] } },
      '09:00 10:00 11:00',
    ],
    ['a service that is not offered yet', { service: { validFrom: '2026-06-02' } }, ''],
    ['a service on its last day', { service: { validUntil: MONDAY } }, '09:00 10:00 11:00'],
    ['a service that is offered no more', { service: { validUntil: '2026-05-31' } }, ''],
  ]),
)('$rule', ({ parts, slots }) => {
  expect(clocks(anAvailability(parts))).toBe(slots)
})
