import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextRun } from './next-run.ts'

const at = (time: string, zone: string, after: string) => {
  const run = nextRun(time, zone, new Date(after))
  return `${run.date} ${run.at.toISOString()}`
}

test.each([
  // Every day, and not again once its time has come.
  ['07:00', 'America/El_Salvador', '2026-11-21T12:59:59Z', '2026-11-21 2026-11-21T13:00:00.000Z'],
  ['07:00', 'America/El_Salvador', '2026-11-21T13:00:00Z', '2026-11-22 2026-11-22T13:00:00.000Z'],
  // A day begins where the clinic is: in San Salvador it is still the 21st.
  ['03:00', 'America/El_Salvador', '2026-11-22T05:00:00Z', '2026-11-22 2026-11-22T09:00:00.000Z'],
  // Bucharest skips 03:00 to 04:00: half past three comes at half past four, once.
  ['03:30', 'Europe/Bucharest', '2026-03-28T12:00:00Z', '2026-03-29 2026-03-29T01:30:00.000Z'],
  ['03:30', 'Europe/Bucharest', '2026-03-29T01:30:00Z', '2026-03-30 2026-03-30T00:30:00.000Z'],
  // Bucharest repeats 03:00 to 04:00: the first one counts, and the second is the same day's.
  ['03:30', 'Europe/Bucharest', '2026-10-24T12:00:00Z', '2026-10-25 2026-10-25T00:30:00.000Z'],
  ['03:30', 'Europe/Bucharest', '2026-10-25T00:30:00Z', '2026-10-26 2026-10-26T01:30:00.000Z'],
  // Lord Howe changes by half an hour, at 02:00: skipped in October, repeated in April.
  ['02:15', 'Australia/Lord_Howe', '2026-10-03T12:00:00Z', '2026-10-04 2026-10-03T15:45:00.000Z'],
  ['02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z', '2026-10-05 2026-10-04T15:15:00.000Z'],
  ['01:45', 'Australia/Lord_Howe', '2026-04-04T12:00:00Z', '2026-04-05 2026-04-04T14:45:00.000Z'],
  ['01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z', '2026-04-06 2026-04-05T15:15:00.000Z'],
])('%s in %s after %s is %s', (time, zone, after, expected) => {
  expect(at(time, zone, after)).toBe(expected)
})

test('followed through years, each day runs once, in order', () => {
  const zones = ['Europe/Bucharest', 'America/El_Salvador', 'Australia/Lord_Howe', 'America/Havana', 'Asia/Kathmandu']
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 95 }),
      fc.integer({ min: 2020, max: 2034 }),
      (zone, quarter, year) => {
        const time = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
        let { date, at: now } = nextRun(time, zone, new Date(Date.UTC(year, 0, 1)))
        for (let day = 0; day < 366; day++) {
          const next = nextRun(time, zone, now)
          expect(Date.parse(next.date) - Date.parse(date)).toBe(86_400_000)
          ;({ date, at: now } = next)
        }
      },
    ),
    { numRuns: 8 },
  )
})
