import { expect, test } from 'vitest'
import { timezoneOf } from './timezone.ts'

test.each([
  ['Europe/Bucharest', 'Europe/Bucharest'],
  ['europe/bucharest', 'Europe/Bucharest'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Asia/Calcutta', 'Asia/Calcutta'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['America/Port-au-Prince', 'America/Port-au-Prince'],
  ['utc', 'UTC'],
])('%s is the zone %s', (value, expected) => expect(timezoneOf(value)).toBe(expected))

test.each([
  '',
  '+02:00',
  'EST',
  'Europe',
  'Europe/Atlantis',
  'america/argentina/buenos_aires',
  'Europe/Bucharest; DROP',
  'local',
])('%j is no zone', (value) => {
  expect(() => timezoneOf(value)).toThrow(expect.objectContaining({ code: 'INVALID', inputPath: ['timezone'] }))
})
