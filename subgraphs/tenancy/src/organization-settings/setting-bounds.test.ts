import { expect, test } from 'vitest'
import { reminderTimes, withinBounds } from './setting-bounds.ts'

test.each([
  ['holdTtlSeconds', 120, 1800],
  ['bookingConfirmationHours', 1, 336],
  ['noShowGraceMinutes', 0, 1440],
  ['cancellationCutoffHours', 0, 336],
  ['lowRating', 0, 4],
])('%s lies between %i and %i', (name, least, most) => {
  const refused = expect.objectContaining({ code: 'INVALID', inputPath: [name] })
  expect(() => withinBounds({ [name]: least })).not.toThrow()
  expect(() => withinBounds({ [name]: most })).not.toThrow()
  expect(() => withinBounds({ [name]: least - 1 })).toThrow(refused)
  expect(() => withinBounds({ [name]: most + 1 })).toThrow(refused)
  expect(() => withinBounds({ [name]: null })).not.toThrow()
})

test('reminders are few, each once, and between a quarter of an hour and two weeks', () => {
  expect(reminderTimes([])).toEqual([])
  expect(reminderTimes([15, 20_160, 120])).toEqual([20_160, 120, 15])
  const refused = expect.objectContaining({ code: 'INVALID', inputPath: ['reminderMinutes'] })
  for (const minutes of [[14], [20_161], [60, 60], [60, 120, 180, 240]])
    expect(() => reminderTimes(minutes)).toThrow(refused)
})
