import { expect, test } from 'vitest'
import { wallRange } from './wall-range.ts'

test.each([
  ['09:00', '17:30', { start: 540, end: 1050 }],
  ['00:00', '24:00', { start: 0, end: 1440 }],
])('%s to %s', (from, to, range) => {
  expect(wallRange(from, to)).toEqual(range)
})

test.each([
  ['17:00', '09:00', 'ends before it begins'],
  ['09:00', '09:00', 'ends before it begins'],
  ['09:00', '24:01', 'is not a time of day'],
  ['9:00', '10:00', 'is not a time of day'],
  ['09:60', '10:00', 'is not a time of day'],
  ['', '10:00', 'is not a time of day'],
])('%s to %s is refused', (from, to, why) => {
  expect(() => wallRange(from, to)).toThrow(why)
})
