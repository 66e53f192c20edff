import { decryptField } from '@platform/prisma/field-encryption'
import { jobQueue } from '@platform/shared/jobs/job-queue'
import { recipientPlace } from '@platform/shared/notification/recipient'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { doClinicWork } from '../clinic-work.ts'
import { remind } from '../reminder/remind.ts'
import { aPatient, book, hourIn } from '../testing/a-booking.ts'
import { aGuestBooking, bookingRow, namedBooking } from '../testing/a-guest-booking.ts'
import { aSchedule } from '../testing/a-schedule.ts'
import { aWrittenVisit } from '../testing/a-written-visit.ts'
import { act, eventsOf } from '../testing/act.ts'
import { jobAt, messagesOf } from '../testing/job-at.ts'
import { catchUp } from './catch-up.ts'
import { tellPatient } from './tell-patient.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const HOUR = 3_600_000

/** A visit in three days at ten, of somebody who can be reached. */
async function aVisit({ patient = {} as Record<string, unknown> } = {}) {
  const { calendarId, serviceId, specialistId } = await aSchedule(world)
  const { id: patientId } = await aPatient(world, { email: 'ana@example.test', ...patient })
  const start = hourIn(3, 10)
  const { appointment, userErrors } = await book(world, { calendarId, serviceId, start, patientId })
  if (!appointment) throw new Error(JSON.stringify(userErrors))
  return { ...appointment, patientId, specialistId, startsAt: new Date(start) }
}
type Visit = Pick<Awaited<ReturnType<typeof aVisit>>, 'id' | 'specialistId' | 'startsAt'>

const after = (
  type: string,
  { id, specialistId }: Visit,
  own: Parameters<typeof jobAt>[3] = {},
  eventId = crypto.randomUUID(),
) => jobAt(world, tellPatient, { eventType: type, eventId, subjectIds: [id, specialistId] }, own)
const reminding = ({ id }: Visit, now: Date, clinic: 'aurora' | 'pacifica' = 'aurora') =>
  jobAt(world, remind, { subjectIds: [id] }, { now, clinic })
const before = ({ startsAt }: Visit, hours: number) => new Date(startsAt.getTime() - hours * HOUR)
const templates = async ({ id }: Visit) => (await messagesOf(world, id)).map(({ template }) => template)

test('booked: told once, in the reader’s language, and reminders are asked for', async () => {
  const visit = await aVisit({ patient: { languageCode: 'en-GB' } })
  const asked = await after('appointment.booked', visit)
  await after('appointment.booked', visit)

  expect(asked).toEqual([
    { kind: 'remind', subjectId: visit.id, at: before(visit, 24), part: 1440 },
    { kind: 'remind', subjectId: visit.id, at: before(visit, 2), part: 120 },
  ])
  expect(await messagesOf(world, visit.id)).toMatchObject([
    {
      template: 'visit_booked',
      channel: 'email',
      locale: 'en',
      status: 'queued',
      patientId: visit.patientId,
      appointmentStartsAt: visit.startsAt,
      expiresAt: visit.startsAt,
      calendarFile: expect.stringContaining('BEGIN:VCALENDAR'),
      parameters: { name: 'Ana', clinic: 'Clinica Aurora', timezone: 'Europe/Bucharest', startsAt: visit.start },
    },
  ])
  await after('appointment.confirmed', visit)
  expect(await templates(visit)).toEqual(['visit_booked'])
})

test('each reminder comes in its time and once, whoever sends it', async () => {
  const visit = await aVisit()
  await reminding(visit, before(visit, 24.1))
  expect(await templates(visit)).toEqual([])
  await Promise.all([1, 2, 3].map(() => reminding(visit, before(visit, 24))))
  expect(await templates(visit)).toEqual(['visit_reminder'])
  await reminding(visit, before(visit, 2))
  await reminding(visit, before(visit, 1))
  expect(await templates(visit)).toEqual(['visit_reminder', 'visit_reminder'])
  await reminding(visit, new Date(visit.startsAt.getTime() + 1))
  expect(await templates(visit)).toHaveLength(2)
})

test('moved: the old reminder is dead, the new one comes', async () => {
  const visit = await aVisit()
  const start = hourIn(6, 11)
  const named = { appointmentId: visit.id, version: visit.version }
  await act(world, 'rescheduleAppointment', 'appointment { id }', { ...named, start })
  const moved = { ...visit, startsAt: new Date(start) }
  const asked = await after('appointment.rescheduled', moved)
  expect(asked.map(({ at }) => at)).toEqual([before(moved, 24), before(moved, 2)])

  await reminding(visit, before(visit, 24))
  expect(await templates(visit)).toEqual(['visit_moved'])
  await reminding(moved, before(moved, 24))
  expect(await messagesOf(world, visit.id)).toMatchObject([
    { template: 'visit_moved', appointmentStartsAt: moved.startsAt },
    { template: 'visit_reminder', appointmentStartsAt: moved.startsAt },
  ])
})

test('cancelled: told once, whatever came late, and reminded of nothing', async () => {
  const visit = await aVisit()
  await after('appointment.booked', visit)
  const named = { appointmentId: visit.id, version: visit.version }
  await act(world, 'cancelAppointment', 'appointment { id }', { ...named, reason: 'ill' })
  await after('appointment.cancelled', visit)
  await after('appointment.cancelled', visit)
  expect(await after('appointment.booked', visit)).toEqual([])
  for (const hours of [24, 2]) await reminding(visit, before(visit, hours))
  expect(await templates(visit)).toEqual(['visit_booked', 'visit_cancelled'])
})

test('who booked a day ahead or less had it in mind: no reminder of the day, but of the hours', async () => {
  const startsAt = new Date(Date.now() + 30 * HOUR)
  const visit = await aWrittenVisit(world, { startsAt, createdAt: new Date(startsAt.getTime() - 23 * HOUR) })
  expect(await after('appointment.booked', visit, { now: before(visit, 23) })).toHaveLength(1)
  await reminding(visit, before(visit, 22))
  await reminding(visit, before(visit, 2))
  expect(await templates(visit)).toEqual(['visit_booked', 'visit_reminder'])
})

test('without an address by text message, without anything not at all', async () => {
  const phone = await aVisit({ patient: { email: null, phone: '+40711222333' } })
  const nothing = await aVisit({ patient: { email: null } })
  const dead = await aVisit({ patient: { isDeceased: true } })
  for (const visit of [phone, nothing, dead]) await after('appointment.booked', visit)
  expect(await messagesOf(world, phone.id)).toMatchObject([{ channel: 'sms', locale: 'ro' }])
  expect(await messagesOf(world, nothing.id)).toEqual([])
  expect(await messagesOf(world, dead.id)).toEqual([])
})

test('a guest is told that the request came in, and once the clinic knows them that it is booked', async () => {
  const { id, version, email, appointment: visit } = await aGuestBooking(world)
  for (const _ of [1, 2]) await after('appointment.booked', visit)
  await act(world, 'confirmGuestBooking', 'guestBooking { id }', namedBooking({ id, version }))
  const { patientId } = await bookingRow(world, id)
  const confirmed = { eventType: 'guest_booking.confirmed', subjectIds: [id, visit.id, patientId ?? ''] }
  await jobAt(world, tellPatient, { ...confirmed, eventId: crypto.randomUUID() })
  await after('appointment.accepted', visit)
  expect(await templates(visit)).toEqual(['visit_received', 'visit_booked'])
  const reached = await Promise.all(
    (await messagesOf(world, visit.id)).map(({ id: rowId, organizationId, recipientCiphertext }) =>
      decryptField(world.services.keys, recipientCiphertext, recipientPlace(rowId, organizationId)),
    ),
  )
  expect(reached).toEqual([email, email])
})

test('a job of another clinic, given this one’s ids, does nothing', async () => {
  const visit = await aVisit()
  const counted = () => world.admin.notification.count()
  const now = await counted()
  expect(await after('appointment.booked', visit, { clinic: 'pacifica' })).toEqual([])
  await reminding(visit, before(visit, 24), 'pacifica')
  expect(await counted()).toBe(now)
})

test('the clinic says when it reminds', async () => {
  const { aurora: organizationId } = world.organizations
  const set = (reminderMinutes: number[]) =>
    world.admin.organizationSettings.update({ where: { organizationId }, data: { reminderMinutes } })
  const visit = await aVisit()
  await set([])
  expect(await after('appointment.booked', visit)).toEqual([])
  await reminding(visit, before(visit, 2))
  expect(await templates(visit)).toEqual(['visit_booked'])
  await set([2880])
  await reminding(visit, before(visit, 47))
  await set([1440, 120])
  expect(await templates(visit)).toEqual(['visit_booked', 'visit_reminder'])
})

test('what Redis forgot is found again: who booked of late is told, who is due is reminded, once', async () => {
  const visit = await aVisit()
  const asked = await jobAt(world, catchUp, {})
  await jobAt(world, catchUp, {})
  expect(asked.filter(({ subjectId }) => subjectId === visit.id)).toHaveLength(2 * 2)
  expect(await templates(visit)).toEqual(['visit_booked'])
  for (const hours of [23.9, 23.4]) await jobAt(world, catchUp, {}, { now: before(visit, hours) })
  expect(await templates(visit)).toEqual(['visit_booked', 'visit_reminder'])
})

test('staff remind a patient at once; patients do not, nor of what was called off', async () => {
  const visit = await aVisit()
  const input = { appointmentId: visit.id, version: visit.version }
  const asked = await act(world, 'remindPatient', 'appointment { id }', input, 'support@aurora.test')
  expect(asked).toMatchObject({ appointment: { id: visit.id }, userErrors: [] })
  expect(await eventsOf(world, visit.id)).toContain('appointment.reminder_requested')
  const eventId = crypto.randomUUID()
  for (const _ of [1, 2]) await after('appointment.reminder_requested', visit, {}, eventId)
  expect(await templates(visit)).toEqual(['visit_reminder'])

  const patient = act(world, 'remindPatient', 'appointment { id }', input, 'patient@aurora.test')
  await expect(patient).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await act(world, 'cancelAppointment', 'appointment { id }', { ...input, reason: 'ill' })
  const late = await act(world, 'remindPatient', 'appointment { id }', { ...input, version: visit.version + 1 })
  expect(late.userErrors).toMatchObject([{ code: 'CONFLICT' }])
})

test('two processes, one event told twice: one message', async () => {
  const visit = await aVisit()
  const ends = await Promise.all([doClinicWork(world.services), doClinicWork(world.services)])
  const queue = jobQueue('clinical', world.services.redis)
  const eventId = crypto.randomUUID()
  const { aurora: organizationId } = world.organizations
  const data = { organizationId, subjectIds: [visit.id, visit.specialistId], eventId, eventType: 'appointment.booked' }
  for (const _ of [1, 2]) await queue.add('appointment.booked', data, { jobId: eventId })
  await vi.waitUntil(async () => (await queue.getCompletedCount()) === 1, 5_000)
  await Promise.all(ends.map((end) => end()))
  expect(await templates(visit)).toEqual(['visit_booked'])
  expect((await queue.getDelayed()).map(({ id }) => id).filter((id) => id?.includes(visit.id))).toHaveLength(2)
})
