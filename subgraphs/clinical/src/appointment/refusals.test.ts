import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findHold } from '../hold/find-hold.ts'
import { aBooking, aPatient, book, hourIn } from '../testing/a-booking.ts'
import { aSchedule } from '../testing/a-schedule.ts'
import { aVisitor } from '../testing/a-visitor.ts'
import { act } from '../testing/act.ts'
import { holdAct, offeredTo } from '../testing/hold-acts.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const WHY = 'appointment { id start end } conflicts { kind specialist { id } } nextSlots { start end }'

test('what somebody keeps is free for them and for nobody else, and is kept no longer once they have booked it', async () => {
  const { calendarId, serviceId, specialistId } = await aSchedule(world)
  const wanted = { calendarId, serviceId, start: hourIn(3, 9) }
  const holder = await world.actor('patient@aurora.test', 'aurora')
  const { hold } = await holdAct(world, holder, 'holdSlot', wanted)
  const token = hold?.token ?? ''
  const day = { calendarId, serviceId, from: wanted.start.slice(0, 10), holdToken: token }
  expect((await offeredTo(world, holder, day)).starts).toContain(wanted.start)
  const { holdToken: _, ...withoutToken } = day
  expect((await offeredTo(world, aVisitor(world), withoutToken)).starts).not.toContain(wanted.start)

  const other = await act(world, 'bookAppointment', WHY, { ...wanted, patientId: (await aPatient(world)).id })
  expect(other).toMatchObject({
    appointment: null,
    conflicts: [{ kind: 'HELD', specialist: { id: specialistId } }],
    userErrors: [{ code: 'CONFLICT', path: ['start'] }],
  })
  const { appointment } = await book(world, { ...wanted, holdToken: token }, 'patient@aurora.test')
  expect(appointment).toMatchObject({ start: wanted.start, specialist: { id: specialistId } })
  expect(await findHold(await world.context('patient@aurora.test', 'aurora'), token)).toBeNull()
  expect((await holdAct(world, holder, 'renewHold', { token })).hold).toBeNull()
})

test('staff are told everything against a time; a patient may not ask', async () => {
  const { calendarId, serviceId, specialistId, start } = await aBooking(world)
  const wanted = { calendarId, serviceId, start, patientId: (await aPatient(world)).id }
  expect(await act(world, 'bookAppointment', WHY, wanted)).toMatchObject({
    conflicts: [{ kind: 'APPOINTMENT', specialist: { id: specialistId } }],
  })
  const late = await act(world, 'bookAppointment', WHY, { ...wanted, start: hourIn(3, 20) })
  expect(late['conflicts']).toEqual([{ kind: 'OUTSIDE_HOURS', specialist: { id: specialistId } }])
  const { patientId: _, ...own } = wanted
  await expect(act(world, 'bookAppointment', WHY, own, 'patient@aurora.test')).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
})

test('a visit becomes as long as staff say, where there is room for it, and no other length', async () => {
  const { calendarId, serviceId } = await aSchedule(world, { service: { intervalMinutes: 30 } })
  const { appointment } = await book(world, { calendarId, serviceId, start: hourIn(5, 9) }, 'patient@aurora.test')
  await book(world, { calendarId, serviceId, start: hourIn(5, 11), patientId: (await aPatient(world)).id })
  const appointmentId = appointment?.id ?? ''
  const moved = (durationMinutes: number) => {
    const input = { appointmentId, version: 1, start: hourIn(5, 9), durationMinutes, evenIfPatientIsBusy: true }
    return act(world, 'rescheduleAppointment', WHY, input)
  }

  const tooLong = JSON.parse(JSON.stringify(await moved(150))) as { nextSlots: { start: string; end: string }[] }
  expect(tooLong).toMatchObject({
    appointment: null,
    conflicts: [{ kind: 'APPOINTMENT' }],
    userErrors: [{ code: 'CONFLICT', path: ['start'] }],
  })
  expect(tooLong.nextSlots[0]).toEqual({
    start: hourIn(6, 9),
    end: new Date(Date.parse(hourIn(6, 11)) + 1_800_000).toISOString(),
  })
  for (const minutes of [47, 0, 725])
    expect((await moved(minutes)).userErrors).toMatchObject([{ code: 'INVALID', path: ['durationMinutes'] }])
  // Whatever they ask for, patients do not say how long it is.
  const patients = act(
    world,
    'rescheduleAppointment',
    'appointment { id }',
    { appointmentId, version: 1, start: hourIn(5, 9), durationMinutes: 90 },
    'patient@aurora.test',
  )
  await expect(patients).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const { userErrors, appointment: longer } = JSON.parse(JSON.stringify(await moved(120))) as {
    userErrors: object[]
    appointment: object
  }
  expect(userErrors).toEqual([])
  expect(longer).toEqual({ id: appointmentId, start: hourIn(5, 9), end: hourIn(5, 11) })
})
