import { expect, test } from 'vitest'
import {
  aHold,
  anAppointment,
  anAvailability,
  aSpecialist,
  at,
  days,
  span,
  weekly,
} from '../testing/an-availability.ts'
import { clocks, datedClocks, slotCases } from '../testing/told-slots.ts'

const on = (day: string, from: string, until: string, its: Partial<ReturnType<typeof anAppointment>> = {}) =>
  anAppointment(span(`${day}T${from}`, until), { id: `${day} ${from}`, ...its })
const MONDAY = '2026-06-01'
const twoOnMonday = [on(MONDAY, '07:00', '08:00'), on(MONDAY, '08:00', '09:00')]

test.each(
  slotCases([
    ['a day below its limit', { service: { dayLimit: 3 }, busy: { appointments: twoOnMonday } }, '09:00 10:00 11:00'],
    ['a full day', { service: { dayLimit: 2 }, busy: { appointments: twoOnMonday } }, ''],
    ['a limit of none closes the service', { service: { dayLimit: 0 } }, ''],
    [
      'visits of other services do not count',
      {
        service: { dayLimit: 2 },
        busy: { appointments: twoOnMonday.map((visit) => ({ ...visit, serviceId: 'yoga' })) },
      },
      '09:00 10:00 11:00',
    ],
    [
      'visits of colleagues do not count',
      {
        service: { dayLimit: 2 },
        busy: { appointments: twoOnMonday.map((visit) => ({ ...visit, specialistId: 'bogdan' })) },
      },
      '09:00 10:00 11:00',
    ],
    [
      'a visit that took place counts',
      { service: { dayLimit: 1 }, busy: { appointments: [on(MONDAY, '07:00', '08:00', { status: 'done' })] } },
      '',
    ],
    [
      'a cancelled one does not',
      { service: { dayLimit: 1 }, busy: { appointments: [on(MONDAY, '07:00', '08:00', { status: 'cancelled' })] } },
      '09:00 10:00 11:00',
    ],
    [
      'nor does the appointment that is moved',
      { service: { dayLimit: 2 }, busy: { appointments: twoOnMonday }, exceptAppointmentId: `${MONDAY} 07:00` },
      '09:00 10:00 11:00',
    ],
    [
      "another's live hold counts as the visit it is about to become",
      { service: { dayLimit: 1 }, busy: { holds: [aHold(span(`${MONDAY}T07:00`, '08:00'))] } },
      '',
    ],
    [
      "one's own hold does not",
      { service: { dayLimit: 1 }, busy: { holds: [aHold(span(`${MONDAY}T07:00`, '08:00'))] }, holdToken: 'somebody' },
      '09:00 10:00 11:00',
    ],
    [
      'a full week, from Monday to Sunday',
      { service: { weekLimit: 2 }, window: days('2026-06-07'), busy: { appointments: twoOnMonday } },
      '',
    ],
    [
      'the Sunday before is of another week',
      { service: { weekLimit: 2 }, window: days('2026-05-31'), busy: { appointments: twoOnMonday } },
      '09:00 10:00 11:00',
    ],
    [
      'and so is the Monday after',
      { service: { weekLimit: 2 }, window: days('2026-06-08'), busy: { appointments: twoOnMonday } },
      '09:00 10:00 11:00',
    ],
    [
      'a full specialist leaves the slots to a colleague',
      {
        service: { dayLimit: 2 },
        specialists: [aSpecialist({}), aSpecialist({ id: 'bogdan', hours: weekly('11:00-13:00') })],
        busy: { appointments: twoOnMonday },
      },
      '11:00 12:00',
    ],
  ]),
)('$rule', ({ parts, slots }) => {
  expect(clocks(anAvailability(parts))).toBe(slots)
})

test("a day is the specialist's, although it is another day where the calendar is", () => {
  const zone = 'America/El_Salvador'
  const evening = aSpecialist({ zone, hours: weekly('17:00-20:00') })
  // 18:00 on 31 May there is 03:00 on 1 June in Bucharest.
  const busy = {
    appointments: [anAppointment({ start: at('2026-05-31T17:00', zone), end: at('2026-05-31T18:00', zone) })],
  }
  const window = { start: at('2026-05-31T12:00', zone), end: at('2026-06-02T00:00', zone) }
  const input = { specialists: [evening], service: { dayLimit: 1 }, busy, window }
  expect(datedClocks(anAvailability({ zone, ...input }))).toEqual([
    '01 17:00-06:00',
    '01 18:00-06:00',
    '01 19:00-06:00',
  ])
  expect(datedClocks(anAvailability(input))).toEqual(['02 02:00+03:00', '02 03:00+03:00', '02 04:00+03:00'])
})
