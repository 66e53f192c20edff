import { expect, test } from 'vitest'
import { withinBounds } from './setting-bounds.ts'

test.each([
  ['holdTtlSeconds', 120, 1800],
  ['bookingConfirmationHours', 1, 336],
  ['noShowGraceMinutes', 0, 1440],
  ['cancellationCutoffHours', 0, 336],
])('%s lies between %i and %i', (name, least, most) => {
  const refused = expect.objectContaining({ code: 'INVALID', inputPath: [name] })
  expect(() => withinBounds({ [name]: least })).not.toThrow()
  expect(() => withinBounds({ [name]: most })).not.toThrow()
  expect(() => withinBounds({ [name]: least - 1 })).toThrow(refused)
  expect(() => withinBounds({ [name]: most + 1 })).toThrow(refused)
  expect(() => withinBounds({ [name]: null })).not.toThrow()
})
