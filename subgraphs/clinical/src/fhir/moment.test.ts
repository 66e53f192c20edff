import { expect, test } from 'vitest'
import { dayFrom, instantFrom, isPartial } from './moment.ts'

test.each([
  ['1981-03-14T08:59:56+00:00', '1981-03-14T08:59:56.000Z'],
  ['1981-03-14T08:59:56.5-05:00', '1981-03-14T13:59:56.500Z'],
  ['1981-03-14', '1981-03-14T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2023-02-29', undefined],
  ['1981-13-01', undefined],
  ['1981-03-14T25:00:00Z', undefined],
  ['1981-03-14T08:59', undefined],
  ['1981-03', undefined],
  ['1981', undefined],
  ['last spring', undefined],
  ['', undefined],
])('the instant of %s is %s', (written, instant) => {
  expect(instantFrom(written)?.toISOString()).toBe(instant)
})

test.each([
  ['1957-06-29', '1957-06-29T00:00:00.000Z', false],
  ['1957-06', undefined, true],
  ['1957', undefined, true],
  ['1957-06-31', undefined, false],
  ['1957-06-29T00:00:00Z', undefined, false],
])('the day of %s is %s, and it is partial: %s', (written, day, partial) => {
  expect(dayFrom(written)?.toISOString()).toBe(day)
  expect(isPartial(written)).toBe(partial)
})
