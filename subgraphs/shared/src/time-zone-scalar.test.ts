import { expect, test } from 'vitest'
import { TimeZone } from './time-zone-scalar.ts'

test('a zone is told as it is, the first time and later', () => {
  expect(TimeZone.serialize('Europe/Bucharest')).toBe('Europe/Bucharest')
  expect(TimeZone.serialize('Europe/Bucharest')).toBe('Europe/Bucharest')
})

test('what is no zone is refused, each time', () => {
  for (let time = 0; time < 2; time++) expect(() => TimeZone.serialize('Europe/Nowhere')).toThrow('IANA time zone')
  expect(() => TimeZone.parseValue('Europe/Nowhere')).toThrow('IANA time zone')
})
