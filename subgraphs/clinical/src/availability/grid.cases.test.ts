import { expect, test } from 'vitest'
import { anAppointment, anAvailability, aSpecialist, at, span, weekly } from '../testing/an-availability.ts'
import { clocks, slotCases } from '../testing/told-slots.ts'

const open = (hours: string) => ({ specialists: [aSpecialist({ hours: weekly(hours) })] })
const visitOf = (durationMinutes: number, intervalMinutes = durationMinutes) => ({ durationMinutes, intervalMinutes })
const booked = (from: string, until: string) => ({
  appointments: [anAppointment(span(`2026-06-01T${from}`, until))],
})

test.each(
  slotCases([
    ['every hour starts at the full hour', open('09:10-12:00'), '10:00 11:00'],
    ['every half hour at :00 and :30', { ...open('09:10-11:00'), service: visitOf(30) }, '09:30 10:00 10:30'],
    [
      'every 45 minutes from the first quarter on',
      { ...open('09:10-11:45'), service: visitOf(45) },
      '09:15 10:00 10:45',
    ],
    ['every 50 minutes from the first ten on', { ...open('09:05-12:00'), service: visitOf(50) }, '09:10 10:00 10:50'],
    ['every 20 minutes at :00, :20 and :40', { ...open('09:05-10:20'), service: visitOf(20) }, '09:20 09:40 10:00'],
    ['every 25 minutes from the first five on', { ...open('09:02-10:20'), service: visitOf(25) }, '09:05 09:30 09:55'],
    [
      'every 90 minutes from the first half hour on',
      { ...open('09:20-14:00'), service: visitOf(90) },
      '09:30 11:00 12:30',
    ],
    ['every 7 minutes from the opening on', { ...open('09:03-09:30'), service: visitOf(7) }, '09:03 09:10 09:17'],
    [
      'starts closer together than visits are long',
      { ...open('09:00-10:30'), service: visitOf(60, 15) },
      '09:00 09:15 09:30',
    ],
    [
      'starts further apart than visits are long',
      { ...open('09:00-12:00'), service: visitOf(30, 60) },
      '09:00 10:00 11:00',
    ],
    ['an offset moves every start', { ...open('09:00-12:00'), service: { offsetMinutes: 5 } }, '09:05 10:05'],
    [
      'an offset larger than the round times',
      { ...open('09:00-11:00'), service: { ...visitOf(45), offsetMinutes: 20 } },
      '09:20 10:05',
    ],
    [
      'starts are counted anew after a visit that ends out of step',
      { ...open('09:00-12:00'), service: visitOf(45), busy: booked('09:00', '09:30') },
      '09:30 10:15 11:00',
    ],
    [
      'the first start after a visit is round again',
      { ...open('09:00-12:00'), service: visitOf(45), busy: booked('09:00', '09:20') },
      '09:30 10:15 11:00',
    ],
    [
      'on a fixed grid they are not',
      { ...open('09:00-12:00'), service: { ...visitOf(45), fixedGrid: true }, busy: booked('09:00', '09:30') },
      '09:45 10:30 11:15',
    ],
    [
      'a fixed grid is counted from the opening, also of hours the clinic is closed in',
      {
        ...open('09:00-12:00'),
        service: { ...visitOf(50), fixedGrid: true },
        place: { hours: weekly('09:30-12:00') },
      },
      '09:50 10:40',
    ],
    [
      'each range of a day has its own fixed grid',
      { ...open('09:00-10:30 13:30-15:00'), service: { ...visitOf(45), fixedGrid: true } },
      '09:00 09:45 13:30 14:15',
    ],
    [
      'an offset shifts the fixed grid too, and visits do not',
      {
        ...open('09:00-12:30'),
        service: { ...visitOf(60), offsetMinutes: 10, fixedGrid: true },
        busy: booked('09:30', '10:00'),
      },
      '10:10 11:10',
    ],
    [
      'free time between two visits is filled exactly',
      {
        ...open('09:00-12:00'),
        busy: {
          appointments: [
            anAppointment(span('2026-06-01T09:00', '10:00'), { id: 'first' }),
            anAppointment(span('2026-06-01T11:00', '12:00'), { id: 'second' }),
          ],
        },
      },
      '10:00',
    ],
    ['a fragment shorter than the visit is lost', { ...open('09:00-12:00'), busy: booked('09:30', '11:30') }, ''],
    [
      'an appointment that begins within the day leaves the morning',
      { ...open('09:00-12:00'), service: visitOf(30), busy: booked('10:15', '11:15') },
      '09:00 09:30 11:30',
    ],
    [
      'an appointment of no length takes nothing',
      {
        ...open('09:00-11:00'),
        busy: { appointments: [anAppointment({ start: at('2026-06-01T09:30'), end: at('2026-06-01T09:30') })] },
      },
      '09:00 10:00',
    ],
    [
      'a visit done is no longer in the way',
      { busy: { appointments: [anAppointment(span('2026-06-01T09:00', '10:00'), { status: 'done' })] } },
      '09:00 10:00 11:00',
    ],
    [
      'nor is one that was cancelled, or missed',
      {
        busy: {
          appointments: [
            anAppointment(span('2026-06-01T09:00', '10:00'), { status: 'cancelled' }),
            anAppointment(span('2026-06-01T10:00', '11:00'), { status: 'noshow' }),
          ],
        },
      },
      '09:00 10:00 11:00',
    ],
    [
      'an appointment that is moved leaves its own time free',
      { busy: booked('09:00', '11:00'), exceptAppointmentId: 'visit' },
      '09:00 10:00 11:00',
    ],
  ]),
)('$rule', ({ parts, slots }) => {
  expect(clocks(anAvailability(parts))).toBe(slots)
})

test.each(['booked', 'upcoming', 'confirmed', 'inprogress'] as const)('an appointment that is %s blocks', (status) => {
  const appointments = [anAppointment(span('2026-06-01T10:00', '11:00'), { status })]
  expect(clocks(anAvailability({ busy: { appointments } }))).toBe('09:00 11:00')
})
