import type { World } from '@platform/shared/testing/world'
import { z } from 'zod'
import { localDateOf, localDay } from '../zoned-time/local-day.ts'
import { instantOf } from '../zoned-time/wall-time.ts'
import { aSchedule } from './a-schedule.ts'
import { act } from './act.ts'
import { isHoliday, putOff, type BOOKED } from './open-days.ts'

/** What the tests look at of an appointment. */
const APPOINTMENT = `
  appointment { id version status start end isOverbooked specialist { id } specialists { id } canCancel canReschedule canConfirm }
  nextSlots { start } patientIsBusyWith { id }`

/** Of when the tests began: they may run past midnight. */
const TODAY = new Date().toISOString().slice(0, 10)
const FIRST_DAY = localDay(TODAY) + putOff(TODAY, isHoliday)

/** The date so many days from now; later on days on which `hourIn` would meet a holiday. */
export const dayIn = (days: number) => localDateOf(FIRST_DAY + days)

/** The whole hour on that day, by the clock in Bucharest: aSchedule's specialist works from nine to twelve. */
export function hourIn(days: (typeof BOOKED)[number], hour: number): string {
  return new Date(instantOf(localDay(dayIn(days)), hour * 60, 'Europe/Bucharest', 'first')).toISOString()
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
