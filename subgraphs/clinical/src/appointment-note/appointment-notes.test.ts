import { PERMISSIONS } from '@platform/prisma/system-roles'
import { aSubscription } from '@platform/shared/testing/a-subscription'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { aBooking, book, hourIn } from '../testing/a-booking.ts'
import { act, ask, eventsOf } from '../testing/act.ts'
import { noteText } from './note-text.ts'

const SUPPORT = 'support@aurora.test'
const SPECIALIST = 'specialist@aurora.test'
const PATIENT = 'patient@aurora.test'
const NOTES =
  'query ($id: ID!) { appointment(id: $id) { notes { id text author { id } changedAt canChange version } } }'

type Note = { id: string; text: string; author: { id: string }; canChange: boolean; version: number }
type Shown = { appointment: { notes: Note[] | null } | null }

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const notesOf = async (id: string, email: string) =>
  (await ask<Shown>(world, NOTES, email, { id })).appointment?.notes ?? null

const add = (appointmentId: string, text: string, email = SUPPORT) =>
  act(world, 'addAppointmentNote', 'note { id version }', { appointmentId, text }, email)

/** A visit with a note of the desk's. */
async function aNote(text = 'Comes with an interpreter') {
  const { appointment, patient, ...around } = await aBooking(world)
  const { note } = await add(appointment.id, text)
  return { ...around, appointment, patient, note: note as { id: string; version: number } }
}

const rowOf = (id: string) => world.admin.appointmentNote.findUniqueOrThrow({ where: { id } })

describe('notes of a visit', () => {
  test('are read by colleagues, newest first, with who wrote them; the read is logged, and the visit stays as it was', async () => {
    const { appointment, patient } = await aNote()
    await add(appointment.id, '  Brings:\r\n- the X-ray \n- the referral  ', SPECIALIST)
    const { principalId: desk } = await world.actor(SUPPORT, 'aurora')
    const { principalId: doctor } = await world.actor(SPECIALIST, 'aurora')
    expect(await notesOf(appointment.id, SPECIALIST)).toMatchObject([
      { text: 'Brings:\n- the X-ray \n- the referral', author: { id: doctor }, changedAt: null, canChange: true },
      { text: 'Comes with an interpreter', author: { id: desk }, changedAt: null, canChange: false },
    ])
    const reads = await world.admin.accessEvent.findMany({ where: { entityIds: { has: patient.id }, actorId: doctor } })
    expect(reads.map(({ entity }) => entity)).toEqual(['clinical.patients'])
    const { version } = await world.admin.appointment.findUniqueOrThrow({ where: { id: appointment.id } })
    expect(version).toBe(appointment.version)
  })

  test('are changed and taken back by whoever wrote them, at the version they saw, and by nobody else', async () => {
    const { appointment, note } = await aNote()
    const named = { noteId: note.id, version: 1 }
    const change = (text: string, email: string, version = 1) =>
      act(world, 'changeAppointmentNote', 'note { text changedAt version }', { ...named, version, text }, email)
    await expect(change('Mine now', 'admin@aurora.test')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(act(world, 'removeAppointmentNote', 'note { id }', named, 'admin@aurora.test')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    expect(await rowOf(note.id)).toMatchObject({ version: 1, deletedAt: null })

    expect(await change('Needs no interpreter', SUPPORT)).toMatchObject({
      note: { text: 'Needs no interpreter', changedAt: expect.any(Date), version: 2 },
    })
    expect((await change('Too late', SUPPORT)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['version'] }])
    expect((await rowOf(note.id)).text).toBe('Needs no interpreter')

    await act(world, 'removeAppointmentNote', 'note { id }', { ...named, version: 2 }, SUPPORT)
    expect(await notesOf(appointment.id, SUPPORT)).toEqual([])
    expect((await rowOf(note.id)).deletedAt).not.toBeNull()
    expect(await eventsOf(world, appointment.id)).toEqual([
      'appointment.booked',
      'appointment.note_added',
      'appointment.note_changed',
      'appointment.note_removed',
    ])
  })

  test('are refused beside the text, and nothing is kept', async () => {
    const { appointment } = await aBooking(world)
    expect((await add(appointment.id, ' \n ')).userErrors).toMatchObject([{ code: 'INVALID', path: ['text'] }])
    for (const text of ['x'.repeat(2001), 'Comes\u0007late'])
      expect(() => noteText(text)).toThrow(expect.objectContaining({ code: 'INVALID', inputPath: ['text'] }))
    expect(await world.admin.appointmentNote.count({ where: { appointmentId: appointment.id } })).toBe(0)
  })

  test('stay with the visit when it is called off', async () => {
    const { appointment } = await aNote('Called at nine')
    const input = { appointmentId: appointment.id, version: 1, reason: 'Ill' }
    await act(world, 'cancelAppointment', 'appointment { status }', input, SUPPORT)
    await add(appointment.id, 'Will call again')
    expect((await notesOf(appointment.id, SUPPORT))?.map(({ text }) => text)).toEqual([
      'Will call again',
      'Called at nine',
    ])
  })
})

describe('whom a visit is for', () => {
  test('is refused its notes, and has none in the database whatever they are allowed', async () => {
    const { calendarId, serviceId } = await aBooking(world)
    const { appointment } = await book(world, { calendarId, serviceId, start: hourIn(6, 9) }, PATIENT)
    const id = appointment?.id ?? ''
    await add(id, 'Not for the patient')
    await expect(notesOf(id, PATIENT)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(add(id, 'From the patient', PATIENT)).rejects.toMatchObject({ code: 'FORBIDDEN' })

    const holding = { ...(await world.actor(PATIENT, 'aurora')), permissions: PERMISSIONS }
    const { data } = await world.run(subgraph, holding, NOTES, { id })
    expect(data).toEqual({ appointment: { notes: [] } })
    const { db } = await world.context(PATIENT, 'aurora')
    expect(await db.appointmentNote.findMany()).toEqual([])
    await expect(db.appointmentNote.create({ data: { appointmentId: id, text: 'From the patient' } })).rejects.toThrow()
  })

  test('hears of no change; staff do, of the visit they look at alone', async () => {
    const { appointment } = await aBooking(world)
    const query = 'subscription ($id: ID!) { appointmentChanged(id: $id) { id notes { text } } }'
    const watch = async (email: string, clinic: 'aurora' | 'pacifica') =>
      aSubscription(world, subgraph, await world.actor(email, clinic), { query, variables: { id: appointment.id } })
    const here = await watch(SPECIALIST, 'aurora')
    const there = await watch('specialist@pacifica.test', 'pacifica')
    const { refusal } = await watch(PATIENT, 'aurora')
    expect(refusal?.errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
    await aNote('Of another visit')
    await add(appointment.id, 'Rings twice')
    await here.hears(1)
    expect(here.received).toMatchObject([
      { data: { appointmentChanged: { id: appointment.id, notes: [{ text: 'Rings twice' }] } } },
    ])
    expect(there.received).toEqual([])
    await Promise.all([here.end(), there.end()])
  })
})

test('nobody of the staff writes over a colleague’s note, even past the API', async () => {
  const { note } = await aNote('As it was')
  const { db } = await world.context(SPECIALIST, 'aurora')
  await expect(db.appointmentNote.update({ where: { id: note.id }, data: { text: 'Otherwise' } })).rejects.toThrow()
  expect(await rowOf(note.id)).toMatchObject({ text: 'As it was', version: 1 })
})
