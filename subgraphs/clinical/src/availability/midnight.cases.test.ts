import { expect, test } from 'vitest'
import { anAppointment, anAvailability, aSpecialist, days, span, weekly } from '../testing/an-availability.ts'
import { datedClocks } from '../testing/told-slots.ts'

/** A night from Monday to Tuesday, as the two ranges it is: until 24:00, and on from 00:00. */
const night = (until: string, from: string) => {
  const [monday] = weekly(until, [1]).weekly
  const [tuesday] = weekly(from, [2]).weekly
  return {
    specialists: [aSpecialist({ hours: { weekly: [monday, tuesday].filter((day) => day !== undefined), dates: [] } })],
  }
}
const bothDays = days('2026-06-01', '2026-06-02')

test.each<[string, Parameters<typeof anAvailability>[0], string[]]>([
  [
    'a night is worked through midnight',
    { ...night('22:00-24:00', '00:00-02:00'), window: bothDays },
    ['01 22:00+03:00', '01 23:00+03:00', '02 00:00+03:00', '02 01:00+03:00'],
  ],
  [
    'a visit may run over midnight, and starts are counted anew after it',
    { ...night('22:30-24:00', '00:00-02:00'), window: bothDays, service: { durationMinutes: 45, intervalMinutes: 45 } },
    ['01 22:30+03:00', '01 23:15+03:00', '02 00:00+03:00', '02 00:45+03:00'],
  ],
  [
    'a visit that begins before midnight and ends after it',
    { ...night('23:30-24:00', '00:00-00:30'), window: bothDays, service: { intervalMinutes: 30 } },
    ['01 23:30+03:00'],
  ],
  [
    'a night that ends at midnight has no such visit',
    { ...night('23:30-24:00', ''), window: bothDays, service: { intervalMinutes: 30 } },
    [],
  ],
  [
    'a window over midnight shows the end of one day and the beginning of the next',
    { ...night('20:00-24:00', '00:00-04:00'), window: span('2026-06-01T23:00', '2026-06-02T02:00') },
    ['01 23:00+03:00', '02 00:00+03:00', '02 01:00+03:00'],
  ],
  [
    'a window that begins within the hours does not move the starts',
    { window: span('2026-06-01T09:20', '12:00'), service: { durationMinutes: 50, intervalMinutes: 50 } },
    ['01 09:50+03:00', '01 10:40+03:00'],
  ],
  [
    'the end of a window is not in it',
    { window: span('2026-06-01T09:00', '11:00') },
    ['01 09:00+03:00', '01 10:00+03:00'],
  ],
  [
    'a visit that starts in a window may end after it',
    { window: span('2026-06-01T09:00', '09:01') },
    ['01 09:00+03:00'],
  ],
  [
    'an appointment from yesterday reaches into today',
    {
      ...night('20:00-24:00', '00:00-03:00'),
      window: days('2026-06-02'),
      busy: { appointments: [anAppointment(span('2026-06-01T23:30', '2026-06-02T00:30'))] },
    },
    ['02 01:00+03:00', '02 02:00+03:00'],
  ],
  [
    'a viewer far away asks for a day that is two days here',
    {
      window: days('2026-06-01', '2026-06-01', 'Pacific/Auckland'),
      specialists: [aSpecialist({ hours: weekly('14:00-16:00') })],
    },
    ['31 15:00+03:00', '01 14:00+03:00'],
  ],
])('%s', (_, parts, slots) => {
  expect(datedClocks(anAvailability(parts))).toEqual(slots)
})
