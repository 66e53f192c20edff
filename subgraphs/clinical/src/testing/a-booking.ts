import type { World } from '@platform/shared/testing/world'
import { z } from 'zod'
import { aSchedule } from './a-schedule.ts'
import { act } from './act.ts'

/** What the tests look at of an appointment. */
const APPOINTMENT = `
  appointment { id version status start end isOverbooked specialist { id } specialists { id } canCancel canReschedule canConfirm }
  nextSlots { start } patientIsBusyWith { id }`

/** The whole hour so many days from now, by the clock in Bucharest: aSchedule's specialist works from nine to twelve. */
export function hourIn(days: number, hour: number): string {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const offset = new Date(`${day}T12:00:00Z`).toLocaleString('en', {
    timeZone: 'Europe/Bucharest',
    timeZoneName: 'longOffset',
  })
  const [, sign] = /GMT([+-]\d\d:\d\d)/.exec(offset) ?? []
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00${sign ?? 'Z'}`).toISOString()
}

/** A patient of aurora's who has nothing to do. */
export async function aPatient(world: World, own: Record<string, unknown> = {}) {
  const { db } = await world.context('admin@aurora.test', 'aurora')
  return db.patient.create({ data: { givenName: 'Ana', familyName: crypto.randomUUID().slice(0, 8), ...own } })
}

const Named = z.object({ id: z.string() })
const Shown = z.object({
  id: z.string(),
  version: z.number(),
  status: z.string(),
  start: z.string(),
  isOverbooked: z.boolean(),
  specialist: Named,
  specialists: z.array(Named),
  canCancel: z.boolean(),
  canReschedule: z.boolean(),
  canConfirm: z.boolean(),
})
const Told = z.object({
  appointment: Shown.nullable(),
  nextSlots: z.array(z.object({ start: z.string() })),
  patientIsBusyWith: z.array(Named),
  userErrors: z.array(z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) })),
})

/** Books as somebody: what came of it. */
export async function book(world: World, input: Record<string, unknown>, email = 'admin@aurora.test') {
  // As it goes over the wire: dates are text there.
  return Told.parse(JSON.parse(JSON.stringify(await act(world, 'bookAppointment', APPOINTMENT, input, email))))
}

/** A schedule of its own with an appointment in it, in three days at ten. */
export async function aBooking(world: World, own: Parameters<typeof aSchedule>[1] = {}) {
  const { calendarId, serviceId, specialistId } = await aSchedule(world, own)
  const patient = await aPatient(world)
  const start = hourIn(3, 10)
  const { appointment, userErrors } = await book(world, { calendarId, serviceId, start, patientId: patient.id })
  if (!appointment) throw new Error(JSON.stringify(userErrors))
  return { calendarId, serviceId, specialistId, patient, appointment, start }
}
