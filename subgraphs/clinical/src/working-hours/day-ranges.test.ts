import { expect, test } from 'vitest'
import { dayRanges, timeRanges, wallRanges } from './day-ranges.ts'

const range = (from: string, to: string) => ({ from, to })

test.each([
  ['none is closed', [], []],
  ['one', [range('09:00', '12:00')], [540, 720]],
  ['put in order', [range('14:00', '18:00'), range('09:00', '12:00')], [540, 720, 840, 1080]],
  ['up to midnight', [range('22:00', '24:00')], [1320, 1440]],
  ['those that touch become one', [range('09:00', '12:00'), range('12:00', '13:00')], [540, 780]],
])('%s', (_, ranges, minutes) => {
  expect(dayRanges(ranges, 'ranges')).toEqual(minutes)
})

test.each([
  ['overlapping', [range('09:00', '12:00'), range('11:55', '13:00')], 'These ranges overlap'],
  ['one within another', [range('09:00', '17:00'), range('10:00', '11:00')], 'These ranges overlap'],
  ['the same twice', [range('09:00', '10:00'), range('09:00', '10:00')], 'These ranges overlap'],
  ['over midnight', [range('22:00', '02:00')], '22:00 to 02:00 ends before it begins; split it at midnight'],
  ['off the grid', [range('09:03', '10:00')], 'Times are multiples of 5 minutes'],
  ['with seconds', [range('09:00:30', '10:00')], '09:00:30 is not a time of day such as 09:30'],
  ['too many', Array.from({ length: 13 }, () => range('09:00', '10:00')), 'A day has at most 12 ranges'],
])('%s are refused, at their place in the input', (_, ranges, message) => {
  expect(() => dayRanges(ranges, 'hours', '2', 'ranges')).toThrow(
    expect.objectContaining({ code: 'INVALID', message, inputPath: ['hours', '2', 'ranges'] }),
  )
})

test('they read back as they were given', () => {
  const ranges = [range('00:00', '07:05'), range('23:55', '24:00')]
  expect(timeRanges(dayRanges(ranges))).toEqual(ranges)
  expect(wallRanges([540, 720])).toEqual([{ start: 540, end: 720 }])
})
