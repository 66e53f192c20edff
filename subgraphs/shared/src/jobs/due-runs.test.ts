import { expect, test } from 'vitest'
import type { ClinicJob } from './clinic-job.ts'
import { dueRuns } from './due-runs.ts'

const job = (kind: string, when: ClinicJob['when']): ClinicJob => ({ kind, when, permissions: [], act: async () => {} })
const JOBS = [
  job('agenda', { daily: '07:00' }),
  job('night', { daily: '03:30' }),
  job('round', { everyMinutes: 30 }),
  job('told', { after: ['appointment.booked'] }),
  job('asked', 'asked'),
]
const CLINICS = [
  { id: 'aurora', timezone: 'Europe/Bucharest' },
  { id: 'pacifica', timezone: 'America/El_Salvador' },
]
const ids = (now: string) => dueRuns(JOBS, CLINICS, new Date(now)).map(({ id }) => id)
const daily = (now: string) => ids(now).filter((id) => !id.startsWith('round'))

test('each clinic has its morning and its night, and what was missed is done for two hours', () => {
  expect(daily('2026-11-21T04:59:59Z')).toEqual([])
  expect(daily('2026-11-21T05:00:00Z')).toEqual(['agenda/aurora/2026-11-21'])
  expect(daily('2026-11-21T06:59:59Z')).toEqual(['agenda/aurora/2026-11-21'])
  expect(daily('2026-11-21T07:00:00Z')).toEqual([])
  expect(daily('2026-11-21T13:00:00Z')).toEqual(['agenda/pacifica/2026-11-21'])
})

test('whoever looks within half an hour names the same round', () => {
  expect(ids('2026-11-21T12:30:00Z')).toEqual(ids('2026-11-21T12:59:59Z'))
  expect(ids('2026-11-21T13:00:00Z')).not.toEqual(ids('2026-11-21T12:59:59Z'))
})

test.each([
  ['skipped', '2026-03-28T21:00:00Z', '2026-03-29'],
  ['repeated', '2026-10-24T21:00:00Z', '2026-10-25'],
])('in a night in which the hour is %s the clinic has one night’s work', (_, evening, date) => {
  const seen = Array.from({ length: 12 * 6 }, (__, step) =>
    daily(new Date(Date.parse(evening) + step * 600_000).toISOString()),
  )
  const nights = new Set(seen.flat().filter((id) => id.startsWith('night/aurora')))
  expect([...nights]).toEqual([`night/aurora/${date}`])
})
