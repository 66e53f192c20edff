import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendAgenda } from '../agenda/send-agenda.ts'
import { aWrittenVisit } from '../testing/a-written-visit.ts'
import { act, ask, eventsOf } from '../testing/act.ts'
import { jobAt, messagesOf } from '../testing/job-at.ts'
import { checkAttendance } from './check-attendance.ts'
import { markMissed } from './mark-missed.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const statusOf = async (id: string) => (await world.admin.appointment.findUniqueOrThrow({ where: { id } })).status
const at = (instant: string) => new Date(instant)
/** A specialist with the account of one of aurora's people. */
async function linked(specialistId: string) {
  const { principalId } = await world.actor('admin@aurora.test', 'aurora')
  await world.admin.specialist.updateMany({ where: { humanId: principalId }, data: { humanId: null } })
  await world.admin.specialist.update({ where: { id: specialistId }, data: { humanId: principalId } })
}

test.each([
  // In Bucharest the 25th begins at 21:00 of the 24th, in UTC, and has 25 hours; its 03:00 comes twice.
  [
    'the night in which clocks go back',
    '2026-10-25',
    '2026-10-24T20:30:00Z',
    '2026-10-24T21:30:00Z',
    '2026-10-25T00:00:00Z',
  ],
  [
    'the night in which they go forward',
    '2026-03-29',
    '2026-03-28T21:30:00Z',
    '2026-03-28T22:30:00Z',
    '2026-03-29T01:00:00Z',
  ],
])('%s: who did not come the day before is noted, once', async (_, date, dayBefore, sameDay, night) => {
  const missed = await aWrittenVisit(world, { startsAt: at(dayBefore), minutes: 15 })
  const today = await aWrittenVisit(world, { startsAt: at(sameDay), minutes: 15 })
  const begun = await aWrittenVisit(world, { startsAt: at(dayBefore), minutes: 15, status: 'inprogress' })
  for (const _again of [1, 2]) await jobAt(world, markMissed, { date }, { now: at(night) })
  expect(await statusOf(missed.id)).toBe('noshow')
  expect(await statusOf(today.id)).toBe('upcoming')
  expect(await statusOf(begun.id)).toBe('inprogress')
  expect(await eventsOf(world, missed.id)).toEqual(['appointment.no_show'])
})

test('the log of changes says which job noted it, and that nobody was there', async () => {
  const missed = await aWrittenVisit(world, { startsAt: at('2026-09-01T08:00:00Z') })
  await jobAt(world, markMissed, { date: '2026-09-02' }, { now: at('2026-09-02T00:00:00Z') })
  const [change] = await world.admin.auditEvent.findMany({ where: { entityId: missed.id, action: 'update' } })
  expect(change).toMatchObject({
    actorId: null,
    actorRole: 'system',
    sessionKind: 'system',
    after: { status: 'noshow' },
  })
  expect(change?.requestId).toMatch(/^mark-missed:/)
})

test('who gives a visit is asked once whether it began, after the clinic’s grace', async () => {
  const visit = await aWrittenVisit(world, { startsAt: at('2026-11-10T08:00:00Z') })
  await linked(visit.specialistId)
  await jobAt(world, checkAttendance, {}, { now: at('2026-11-10T08:29:00Z') })
  expect(await messagesOf(world, visit.id)).toEqual([])
  await Promise.all([1, 2].map(() => jobAt(world, checkAttendance, {}, { now: at('2026-11-10T08:30:00Z') })))
  await jobAt(world, checkAttendance, {}, { now: at('2026-11-10T09:00:00Z') })
  expect(await messagesOf(world, visit.id)).toMatchObject([
    { template: 'visit_unattended', channel: 'email', locale: 'ro' },
  ])
  expect(await eventsOf(world, visit.id)).toEqual(['appointment.unattended'])
})

test('in the morning those who have visits that day are told at what times, once', async () => {
  const first = await aWrittenVisit(world, { startsAt: at('2026-10-25T06:00:00Z') })
  const { specialistId } = first
  await linked(specialistId)
  // The last hour of a day of 25, and the first of the next.
  await aWrittenVisit(world, { startsAt: at('2026-10-25T21:00:00Z'), specialistId })
  await aWrittenVisit(world, { startsAt: at('2026-10-25T22:00:00Z'), specialistId })
  for (const _ of [1, 2]) await jobAt(world, sendAgenda, { date: '2026-10-25' }, { now: at('2026-10-25T05:00:00Z') })

  const agendas = await world.admin.notification.findMany({ where: { template: 'daily_agenda' } })
  expect(agendas).toMatchObject([
    {
      idempotencyKey: `agenda:${specialistId}:2026-10-25`,
      parameters: {
        date: '2026-10-25',
        visits: [{ startsAt: '2026-10-25T06:00:00.000Z' }, { startsAt: '2026-10-25T21:00:00.000Z' }],
      },
    },
  ])
  expect(JSON.stringify(agendas)).not.toContain('Ana')
})

test('nothing of one clinic is done by the jobs of another', async () => {
  const visit = await aWrittenVisit(world, { startsAt: at('2026-08-10T08:00:00Z') })
  await linked(visit.specialistId)
  const theirs = () => world.admin.notification.count({ where: { organizationId: world.organizations.pacifica } })
  const before = await theirs()
  const own = { clinic: 'pacifica', now: at('2026-08-11T09:00:00Z') } as const
  await jobAt(world, markMissed, { date: '2026-08-11' }, own)
  await jobAt(world, checkAttendance, {}, { ...own, now: at('2026-08-10T09:00:00Z') })
  await jobAt(world, sendAgenda, { date: '2026-08-10' }, own)
  expect(await statusOf(visit.id)).toBe('upcoming')
  expect(await messagesOf(world, visit.id)).toEqual([])
  expect(await theirs()).toBe(before)
})

test('the clinic’s settings say until when to cancel, how long to wait, and which ratings alert it', async () => {
  const { aurora: organizationId } = world.organizations
  const set = (data: object) => world.admin.organizationSettings.update({ where: { organizationId }, data })
  const { principalId: humanId } = await world.actor('patient@aurora.test', 'aurora')
  const { id: patientId } = await world.admin.patient.findFirstOrThrow({ where: { organizationId, humanId } })
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)
  const ahead = await aWrittenVisit(world, { startsAt: inHours(30), patientId })
  const late = await aWrittenVisit(world, { startsAt: inHours(-1), patientId })
  const over = await aWrittenVisit(world, { startsAt: inHours(-30), patientId, status: 'done' })
  const may = async (field: string, id: string, email: string) =>
    (await ask<{ appointment: Record<string, boolean> }>(world, `{ appointment(id: "${id}") { ${field} } }`, email))
      .appointment[field]

  expect(await may('canCancel', ahead.id, 'patient@aurora.test')).toBe(true)
  expect(await may('canMarkNoShow', late.id, 'admin@aurora.test')).toBe(true)
  await set({ cancellationCutoffHours: 31, noShowGraceMinutes: 61, lowRating: 3 })
  expect(await may('canCancel', ahead.id, 'patient@aurora.test')).toBe(false)
  expect(await may('canMarkNoShow', late.id, 'admin@aurora.test')).toBe(false)
  const named = { appointmentId: over.id, version: over.version }
  await act(world, 'rateAppointment', 'appointment { id }', { ...named, rating: 3 }, 'patient@aurora.test')
  expect(await eventsOf(world, over.id)).toEqual(['appointment.rated', 'appointment.rated_low'])
})
