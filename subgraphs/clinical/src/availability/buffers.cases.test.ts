import { expect, test } from 'vitest'
import {
  aHold,
  anAppointment,
  anAvailability,
  aSpecialist,
  externalBusy,
  span,
  timeOff,
  weekly,
} from '../testing/an-availability.ts'
import { clocks, slotCases } from '../testing/told-slots.ts'

const everyQuarter = { durationMinutes: 30, intervalMinutes: 15 }
const both = { bufferBeforeMinutes: 15, bufferAfterMinutes: 30 }
const booked = (its: Partial<ReturnType<typeof anAppointment>> = {}) => ({
  appointments: [anAppointment(span('2026-06-01T11:00', '12:00'), its)],
})
/** Nine to two with something at eleven to twelve. */
const specialists = [aSpecialist({ hours: weekly('09:30-14:00') })]

test.each(
  slotCases([
    [
      'without buffers a visit may touch another',
      { service: everyQuarter, busy: booked() },
      '09:30 09:45 10:00 10:15 10:30 12:00 12:15 12:30 12:45 13:00 13:15 13:30',
    ],
    [
      'the buffer after the new one keeps it clear of the next, the one before it of the last',
      { service: { ...everyQuarter, ...both }, busy: booked() },
      '09:30 09:45 10:00 12:15 12:30 12:45 13:00 13:15 13:30',
    ],
    [
      "the other visit's buffers keep it clear as well",
      { service: everyQuarter, busy: booked(both) },
      '09:30 09:45 10:00 10:15 12:30 12:45 13:00 13:15 13:30',
    ],
    [
      'the buffers of both add up on either side',
      { service: { ...everyQuarter, ...both }, busy: booked(both) },
      '09:30 09:45 12:45 13:00 13:15 13:30',
    ],
    [
      "another's hold has buffers like a visit",
      { service: { ...everyQuarter, ...both }, busy: { holds: [aHold(span('2026-06-01T11:00', '12:00'), both)] } },
      '09:30 09:45 12:45 13:00 13:15 13:30',
    ],
    [
      "time off is kept clear of by the new one's buffers",
      { service: { ...everyQuarter, ...both }, busy: { timeOff: [timeOff(span('2026-06-01T11:00', '12:00'))] } },
      '09:30 09:45 10:00 12:15 12:30 12:45 13:00 13:15 13:30',
    ],
    [
      'and so is an event of another calendar',
      { service: { ...everyQuarter, ...both }, busy: { external: [externalBusy(span('2026-06-01T11:00', '12:00'))] } },
      '09:30 09:45 10:00 12:15 12:30 12:45 13:00 13:15 13:30',
    ],
    [
      'buffers need no working hours of their own',
      { service: { ...everyQuarter, ...both, intervalMinutes: 60 } },
      '10:00 11:00 12:00 13:00',
    ],
    [
      'a buffer out of step moves the first start to the next round one',
      { service: { intervalMinutes: 30, durationMinutes: 30, bufferBeforeMinutes: 10 }, busy: booked() },
      '09:30 10:00 10:30 12:30 13:00 13:30',
    ],
    [
      'two visits whose buffers meet leave no room',
      {
        service: { durationMinutes: 30, intervalMinutes: 30 },
        busy: {
          appointments: [
            anAppointment(span('2026-06-01T09:30', '11:00'), { id: 'first', bufferAfterMinutes: 60 }),
            anAppointment(span('2026-06-01T13:00', '14:00'), { id: 'second', bufferBeforeMinutes: 60 }),
          ],
        },
      },
      '',
    ],
  ]),
)('$rule', ({ parts, slots }) => {
  expect(clocks(anAvailability({ specialists, ...parts }))).toBe(slots)
})
