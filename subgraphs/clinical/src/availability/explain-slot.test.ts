import { expect, test } from 'vitest'
import {
  aHold,
  anAppointment,
  anAvailability,
  aSpecialist,
  at,
  days,
  externalBusy,
  span,
  timeOff,
  weekly,
} from '../testing/an-availability.ts'
import { bookableSlot } from './bookable-slot.ts'
import { explainSlot } from './explain-slot.ts'

const ten = at('2026-06-01T10:00')
const atTen = span('2026-06-01T10:00', '11:00')

test('a free start has no conflict', () => {
  expect(explainSlot(anAvailability(), ten)).toEqual([])
  expect(bookableSlot(anAvailability(), ten)).toEqual({
    start: ten,
    end: ten + 3_600_000,
    specialistIds: ['ana'],
    alternativeIds: [],
  })
})

test('all reasons are told, not the first', () => {
  const expiresAt = at('2026-06-03T10:00')
  const now = at('2026-06-02T09:00')
  const everything = anAvailability({
    now,
    service: { bookingWindowDays: -5, validUntil: '2026-05-01', dayLimit: 1, weekLimit: 1, noticeMinutes: 30 },
    calendar: {
      audience: 'staff',
      kind: 'rolling-horizon',
      horizon: { days: -3, counting: 'calendar-days' },
      period: { from: null, until: '2026-05-02' },
    },
    place: {
      hours: weekly('20:00-21:00'),
      closures: [{ id: 'c', kind: 'holiday', name: 'Rusalii', from: '2026-05-31', until: '2026-06-01', ranges: null }],
    },
    specialists: [aSpecialist({ hours: weekly('09:00-10:30') })],
    busy: {
      appointments: [anAppointment(atTen, { id: 'a1' }), anAppointment(atTen, { id: 'a2' })],
      holds: [aHold(atTen, { expiresAt })],
      timeOff: [timeOff(atTen)],
      external: [externalBusy(atTen)],
    },
  })
  const off = ten + 5 * 60_000
  const ofAna = { specialistId: 'ana' }
  expect(explainSlot(everything, off)).toEqual([
    { kind: 'OUTSIDE_PERIOD' },
    { kind: 'SERVICE_NOT_OFFERED' },
    { kind: 'TOO_SOON', earliest: now + 30 * 60_000 },
    { kind: 'STAFF_ONLY' },
    { kind: 'BEYOND_HORIZON', until: at('2026-05-31T00:00') },
    { kind: 'BEYOND_BOOKING_WINDOW', until: at('2026-05-29T00:00') },
    { kind: 'CLOSED', closure: { id: 'c', kind: 'holiday', name: 'Rusalii' } },
    { kind: 'OUTSIDE_LOCATION_HOURS' },
    { kind: 'OUTSIDE_HOURS', ...ofAna },
    { kind: 'TIME_OFF', ...ofAna, timeOffId: 'off' },
    { kind: 'APPOINTMENT', ...ofAna, appointmentId: 'a1' },
    { kind: 'APPOINTMENT', ...ofAna, appointmentId: 'a2' },
    { kind: 'EXTERNAL_BUSY', ...ofAna, externalBusyId: 'event' },
    { kind: 'HELD', ...ofAna, expiresAt },
    { kind: 'DAY_LIMIT', ...ofAna, limit: 1 },
    { kind: 'WEEK_LIMIT', ...ofAna, limit: 1 },
    { kind: 'OFF_GRID', ...ofAna },
  ])
  expect(bookableSlot(everything, off)).toBeNull()
})

test('one specialist without a conflict is enough, and the others say why not', () => {
  const input = anAvailability({
    specialists: [aSpecialist(), aSpecialist({ id: 'bogdan' })],
    busy: { appointments: [anAppointment(atTen)] },
  })
  expect(explainSlot(input, ten)).toEqual([{ kind: 'APPOINTMENT', specialistId: 'ana', appointmentId: 'visit' }])
  expect(bookableSlot(input, ten)).toMatchObject({ specialistIds: ['bogdan'], alternativeIds: [] })
})

test('a team is off the grid together', () => {
  const input = anAvailability({
    specialists: [aSpecialist(), aSpecialist({ id: 'bogdan' })],
    assignment: 'collective',
  })
  expect(explainSlot(input, ten + 60_000)).toEqual([{ kind: 'OFF_GRID', specialistId: null }])
})

test('without a specialist there is nobody to book', () => {
  expect(explainSlot(anAvailability({ specialists: [] }), ten)).toEqual([{ kind: 'NO_SPECIALIST' }])
})

test('a slot that was offered stays good when a neighbour is booked and starts are counted anew', () => {
  const service = { durationMinutes: 45, intervalMinutes: 45 }
  const neighbour = anAppointment(span('2026-06-01T09:00', '09:30'))
  const offered = at('2026-06-01T09:45')
  expect(bookableSlot(anAvailability({ service }), offered)).not.toBeNull()
  expect(bookableSlot(anAvailability({ service, busy: { appointments: [neighbour] } }), offered)).not.toBeNull()
})

test('what has no length is in nobody’s way', () => {
  const instant = { start: ten + 60_000, end: ten + 60_000 }
  const busy = { appointments: [anAppointment(instant)], timeOff: [timeOff(instant)] }
  expect(explainSlot(anAvailability({ busy }), ten)).toEqual([])
})

test('the window of the input does not matter for one start', () => {
  const elsewhere = anAvailability({ window: days('2027-01-01') })
  expect(bookableSlot(elsewhere, ten)).toEqual(bookableSlot(anAvailability(), ten))
})
