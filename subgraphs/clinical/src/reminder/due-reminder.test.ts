import { expect, test } from 'vitest'
import { dueReminder, remindersAhead } from './due-reminder.ts'

const START = Date.parse('2026-11-27T08:00:00Z')
const MINUTE = 60_000
const DAY_AND_TWO_HOURS = [1440, 120]
/** So many minutes before the visit, of a visit that was last changed so many minutes before it. */
const due = (left: number, changed: number, reminders = DAY_AND_TWO_HOURS) =>
  dueReminder({ start: START, changedAt: START - changed * MINUTE }, reminders, START - left * MINUTE)

test.each([
  ['a minute early', 1441, 10_000, null],
  ['on time', 1440, 10_000, 1440],
  ['late, for nobody was there to send it', 300, 10_000, 1440],
  ['both are due: the nearer one', 120, 10_000, 120],
  ['booked after the first was due: not that one', 1000, 1439, null],
  ['and the second in its time', 119, 1439, 120],
  ['booked after both', 60, 90, null],
  ['booked at the very minute', 1440, 1440, 1440],
  ['it has begun', 0, 10_000, null],
  ['it is over', -60, 10_000, null],
])('%s', (_, left, changed, expected) => expect(due(left, changed)).toBe(expected))

test('a clinic that sends none sends none', () => expect(due(60, 10_000, [])).toBeNull())

test('what lies ahead is what is not due yet', () => {
  const ahead = (left: number) => remindersAhead({ start: START }, DAY_AND_TWO_HOURS, START - left * MINUTE)
  expect(ahead(1441).map(({ minutes }) => minutes)).toEqual([1440, 120])
  expect(ahead(1440)).toEqual([{ minutes: 120, at: new Date('2026-11-27T06:00:00Z') }])
  expect(ahead(120)).toEqual([])
})
