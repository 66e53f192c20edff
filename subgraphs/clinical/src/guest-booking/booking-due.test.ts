import { expect, test } from 'vitest'
import { bookingDueAt } from './booking-due.ts'

test.each([
  ['after its hours', '2026-12-01T10:00:00Z', 48, '2026-11-23T09:00:00.000Z'],
  ['when the visit begins, if that is sooner', '2026-11-22T10:00:00Z', 48, '2026-11-22T10:00:00.000Z'],
  ['by elapsed hours, over a change of clocks', '2027-12-01T10:00:00Z', 336, '2026-12-05T09:00:00.000Z'],
])('a booking is due %s', (_, start, hours, due) => {
  const requestedAt = new Date('2026-11-21T09:00:00Z')
  expect(bookingDueAt({ requestedAt, start: new Date(start) }, hours).toISOString()).toBe(due)
})
