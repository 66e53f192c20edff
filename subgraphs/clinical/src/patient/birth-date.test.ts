import { expect, test } from 'vitest'
import { isBirthDate } from './birth-date.ts'

const now = new Date('2026-11-21T11:00:00Z')

test.each([
  ['2026-11-21', true],
  ['2026-11-22', true], // It is the 22nd already where the day begins.
  ['2026-11-23', false],
  ['1896-11-22', true],
  ['1896-11-20', false],
])('%s: %s', (day, possible) => {
  expect(isBirthDate(day, now)).toBe(possible)
})
