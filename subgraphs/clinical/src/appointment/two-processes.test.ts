import { signActor } from '@platform/shared/actor'
import { aWorld, type World } from '@platform/shared/testing/world'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPatient, hourIn } from '../testing/a-booking.ts'
import { aSchedule } from '../testing/a-schedule.ts'

const EACH = 25
const BOOK = `mutation ($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { appointment { id } nextSlots { start } userErrors { code message path } } }`

type Answer = {
  data: { bookAppointment: { appointment: object | null; nextSlots: { start: string }[]; userErrors: object[] } } | null
  errors?: object[]
}

let world: World
let processes: ChildProcess[]
beforeAll(async () => {
  world = await aWorld({ connections: 10 })
  processes = [1, 2].map(() =>
    fork(new URL('../testing/booking-process.ts', import.meta.url), {
      env: { ...process.env, ...world.environment },
      execArgv: [],
    }),
  )
  await Promise.all(processes.map((child) => once(child, 'message')))
}, 60_000)
afterAll(async () => {
  for (const child of processes) child.kill()
  await world.close()
})

/** Books as staff in both processes at once, each for other patients. */
async function bookInBoth(wanted: { calendarId: string; serviceId: string }, startOf: (turn: number) => string) {
  const actor = await world.actor('admin@aurora.test', 'aurora')
  const actorToken = await signActor(actor, world.environment['ACTOR_SECRET'] ?? '')
  const patients = await Promise.all(Array.from({ length: 2 * EACH }, () => aPatient(world)))
  const answers = processes.map(async (child, index) => {
    const mine = patients.slice(index * EACH, (index + 1) * EACH)
    const variables = mine.map(({ id }, turn) => ({ input: { ...wanted, patientId: id, start: startOf(turn) } }))
    child.send({ actorToken, query: BOOK, variables })
    const [told] = (await once(child, 'message')) as [{ answers: Answer[] }]
    return told.answers
  })
  const all = (await Promise.all(answers)).flat()
  expect(all.flatMap(({ errors }) => errors ?? [])).toEqual([])
  return all.flatMap(({ data }) => data?.bookAppointment ?? [])
}

const deadlocks = async () => {
  const [row] = await world.admin.$queryRaw<{ deadlocks: bigint }[]>`
    SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`
  return Number(row?.deadlocks)
}

test('two processes, twenty-five in each, one slot: one gets it, the others are refused and told what is left', async () => {
  const { calendarId, serviceId, specialistId } = await aSchedule(world)
  const answers = await bookInBoth({ calendarId, serviceId }, () => hourIn(3, 9))
  expect(answers).toHaveLength(2 * EACH)
  const refused = answers.filter(({ appointment }) => appointment === null)
  expect(refused).toHaveLength(2 * EACH - 1)
  for (const { userErrors, nextSlots } of refused) {
    expect(userErrors).toEqual([{ code: 'CONFLICT', message: 'This time cannot be booked', path: ['start'] }])
    expect(nextSlots[0]?.start).toBe(hourIn(3, 10))
  }
  expect(await world.admin.appointment.count({ where: { specialistId } })).toBe(1)
  expect(await world.admin.busyTime.count({ where: { specialistId } })).toBe(1)
  expect(await deadlocks()).toBe(0)
}, 60_000)

test('two processes that book times across each other fill them once each, without a deadlock', async () => {
  const { calendarId, serviceId, specialistId } = await aSchedule(world, { service: { intervalMinutes: 30 } })
  const half = (hour: 9 | 10 | 11, minutes: number) =>
    new Date(Date.parse(hourIn(4, hour)) + minutes * 60_000).toISOString()
  const starts = [half(9, 0), half(9, 30), half(10, 0), half(10, 30), half(11, 0)]
  await bookInBoth({ calendarId, serviceId }, (turn) => starts[turn % starts.length] ?? '')
  const rows = await world.admin.appointment.findMany({ where: { specialistId }, orderBy: { startsAt: 'asc' } })
  // Three hours take three visits, or two that left half an hour before each.
  expect(rows.length === 2 || rows.length === 3).toBe(true)
  for (const [index, { endsAt }] of rows.entries()) {
    const next = rows[index + 1]
    if (next) expect(next.startsAt.getTime()).toBeGreaterThanOrEqual(endsAt.getTime())
  }
  expect(await deadlocks()).toBe(0)
}, 60_000)
