import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aPatient, book, dayIn, hourIn } from '../testing/a-booking.ts'
import { aSchedule } from '../testing/a-schedule.ts'
import { act, ask, eventsOf } from '../testing/act.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const VISITS = 'date start canBeBooked conflicts { kind } patientIsBusyWith { id } nextSlots { start }'
const SERIES = `series { id rule firstDay startTime timezone appointments { id version start status } } conflicts { ${VISITS} }`

const Visit = z.object({
  date: z.string(),
  start: z.string(),
  canBeBooked: z.boolean(),
  conflicts: z.array(z.object({ kind: z.string() })),
  patientIsBusyWith: z.array(z.object({ id: z.string() })),
  nextSlots: z.array(z.object({ start: z.string() })),
})
const Booked = z.object({ id: z.string(), version: z.number(), start: z.string(), status: z.string() })
const Answer = z.object({
  series: z
    .object({
      id: z.string(),
      rule: z.string(),
      firstDay: z.string(),
      startTime: z.string(),
      appointments: z.array(Booked),
    })
    .nullable(),
  conflicts: z.array(Visit),
  userErrors: z.array(z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) })),
})
type Kept = NonNullable<z.infer<typeof Answer>['series']>

const tell = async (name: string, input: object) =>
  Answer.parse(JSON.parse(JSON.stringify(await act(world, name, SERIES, input))))
async function preview(input: object) {
  const { previewSeries } = await ask<{ previewSeries: unknown }>(
    world,
    `query ($input: BookSeriesInput!) { previewSeries(input: $input) { canBeBooked timezone visits { ${VISITS} } } }`,
    'admin@aurora.test',
    { input },
  )
  return z
    .object({ canBeBooked: z.boolean(), timezone: z.string(), visits: z.array(Visit) })
    .parse(JSON.parse(JSON.stringify(previewSeries)))
}
const appointmentsOf = (specialistId: string) =>
  world.admin.appointment.findMany({ where: { specialistId }, orderBy: { startsAt: 'asc' } })
const startsOf = ({ appointments }: Kept) => appointments.map(({ start }) => start)

/** Ten in the morning on three days, a week apart, with a patient who has nothing to do. */
async function aPlan(own: Parameters<typeof aSchedule>[1] = {}) {
  const { calendarId, serviceId, specialistId } = await aSchedule(world, own)
  const patient = await aPatient(world)
  const wanted = {
    calendarId,
    serviceId,
    patientId: patient.id,
    rule: 'FREQ=WEEKLY;COUNT=3',
    firstDay: dayIn(5),
    startTime: '10:00',
  }
  return { wanted, specialistId, patient }
}
async function aBookedSeries() {
  const plan = await aPlan()
  const { series, userErrors } = await tell('bookSeries', plan.wanted)
  if (!series) throw new Error(JSON.stringify(userErrors))
  return { ...plan, series }
}

describe('a series', () => {
  test('is told whole before anything is written: every conflict, why, and what there is instead', async () => {
    const { wanted, specialistId, patient } = await aPlan()
    const other = await aPatient(world)
    const taken = await book(world, { ...pick(wanted), start: hourIn(12, 10), patientId: other.id })
    expect(taken.userErrors).toEqual([])
    const { calendarId, serviceId } = await aSchedule(world)
    const busy = await book(world, { calendarId, serviceId, start: hourIn(19, 10), patientId: patient.id })

    const { canBeBooked, timezone, visits } = await preview(wanted)
    expect([canBeBooked, timezone]).toEqual([false, 'Europe/Bucharest'])
    expect(visits).toEqual([
      expect.objectContaining({
        date: dayIn(5),
        start: hourIn(5, 10),
        canBeBooked: true,
        conflicts: [],
        nextSlots: [],
      }),
      expect.objectContaining({ date: dayIn(12), canBeBooked: false, conflicts: [{ kind: 'APPOINTMENT' }] }),
      expect.objectContaining({ canBeBooked: true, patientIsBusyWith: [{ id: busy.appointment?.id }] }),
    ])
    // Not that one: the series itself takes another day's.
    expect(visits[1]?.nextSlots[0]).toEqual({ start: hourIn(12, 11) })

    const refused = await tell('bookSeries', wanted)
    expect(refused.userErrors).toEqual([
      { code: 'CONFLICT', message: '2 of 3 visits cannot be booked', path: ['exceptions'] },
    ])
    expect(refused.conflicts.map(({ date }) => date)).toEqual([dayIn(12), dayIn(19)])
    expect(await appointmentsOf(specialistId)).toHaveLength(1)
    expect(await world.admin.appointmentSeries.count({ where: { patientId: patient.id } })).toBe(0)

    const exceptions = [{ date: dayIn(12), start: hourIn(12, 11) }, { date: dayIn(19) }]
    const { series } = await tell('bookSeries', { ...wanted, exceptions })
    expect(series && startsOf(series)).toEqual([hourIn(5, 10), hourIn(12, 11)])
    expect((await appointmentsOf(specialistId)).map(({ seriesDay }) => seriesDay?.toISOString().slice(0, 10))).toEqual([
      dayIn(5),
      undefined,
      dayIn(12),
    ])
    const unknown = await tell('bookSeries', { ...wanted, exceptions: [{ date: dayIn(6) }] })
    expect(unknown.userErrors).toMatchObject([{ code: 'INVALID', path: ['exceptions'] }])
  })

  test('is as many appointments, each told of, in one act; its visits count for each other', async () => {
    const { wanted, series, patient } = await aBookedSeries()
    expect(series).toMatchObject({ rule: wanted.rule, firstDay: wanted.firstDay, startTime: '10:00' })
    expect(startsOf(series)).toEqual([hourIn(5, 10), hourIn(12, 10), hourIn(19, 10)])
    for (const { id, status } of series.appointments) {
      expect(status).toBe('BOOKED')
      expect(await eventsOf(world, id)).toEqual(['appointment.booked'])
    }
    const { appointments } = await world.admin.patient.findUniqueOrThrow({
      where: { id: patient.id },
      include: { appointments: true },
    })
    expect(appointments).toHaveLength(3)

    const daily = await aPlan({ service: { weekLimit: 2 } })
    const { visits } = await preview({ ...daily.wanted, rule: 'FREQ=DAILY;COUNT=14' })
    const weeks = Map.groupBy(visits, ({ date }) => Math.floor((Date.parse(date) / 86_400_000 + 3) / 7))
    for (const ofWeek of weeks.values()) {
      const open = ofWeek.filter(({ conflicts }) => !conflicts.some(({ kind }) => kind === 'CLOSED'))
      expect(open.slice(0, 2).every((visit) => visit.canBeBooked)).toBe(true)
      expect(open.slice(2).every((visit) => visit.conflicts.some(({ kind }) => kind === 'WEEK_LIMIT'))).toBe(true)
    }
  })

  test('booked by ten at once is booked once', async () => {
    const { wanted, specialistId } = await aPlan()
    const patients = await Promise.all(Array.from({ length: 10 }, () => aPatient(world)))
    const answers = await Promise.all(patients.map(({ id }) => tell('bookSeries', { ...wanted, patientId: id })))
    expect(answers.filter(({ series }) => series)).toHaveLength(1)
    for (const { userErrors } of answers.filter(({ series }) => !series)) expect(userErrors[0]?.code).toBe('CONFLICT')
    expect(await appointmentsOf(specialistId)).toHaveLength(3)
  })
})

describe('of a series', () => {
  const named = ({ appointments }: Kept, index: number) => ({
    appointmentId: appointments[index]?.id ?? '',
    version: appointments[index]?.version ?? 0,
  })

  test('one visit moves alone', async () => {
    const { series } = await aBookedSeries()
    const moved = await tell('rescheduleSeries', { ...named(series, 1), scope: 'THIS', start: hourIn(13, 9) })
    expect(moved.series && [moved.series.id, moved.series.rule]).toEqual([series.id, series.rule])
    expect(moved.series && startsOf(moved.series)).toEqual([hourIn(5, 10), hourIn(13, 9), hourIn(19, 10)])
  })

  test('a visit and those after it move into each other’s places, and are a series of their own', async () => {
    const { series, specialistId } = await aBookedSeries()
    const moved = await tell('rescheduleSeries', { ...named(series, 1), scope: 'FOLLOWING', start: hourIn(19, 10) })
    expect(moved.userErrors).toEqual([])
    expect(moved.series).toMatchObject({ rule: 'FREQ=WEEKLY;COUNT=2', firstDay: dayIn(19), startTime: '10:00' })
    expect(moved.series?.id).not.toBe(series.id)
    expect(moved.series && startsOf(moved.series)).toEqual([hourIn(19, 10), hourIn(26, 10)])
    const rows = await appointmentsOf(specialistId)
    expect(rows.map(({ id }) => id)).toEqual(series.appointments.map(({ id }) => id))
    const { rule } = await world.admin.appointmentSeries.findUniqueOrThrow({ where: { id: series.id } })
    expect(rule).toBe('FREQ=WEEKLY;COUNT=1')
  })

  test('all move, or none does and every reason is told', async () => {
    const { series, wanted, specialistId } = await aBookedSeries()
    const other = await aPatient(world)
    await book(world, { ...pick(wanted), start: hourIn(13, 11), patientId: other.id })
    const moves = { ...named(series, 2), scope: 'ALL', start: hourIn(20, 11) }
    const refused = await tell('rescheduleSeries', moves)
    expect(refused.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['exceptions'] }])
    expect(refused.conflicts).toMatchObject([{ date: dayIn(13), conflicts: [{ kind: 'APPOINTMENT' }] }])
    const before = await appointmentsOf(specialistId)
    expect(before.filter(({ seriesId }) => seriesId).map(({ startsAt }) => startsAt.toISOString())).toEqual(
      startsOf(series),
    )

    const moved = await tell('rescheduleSeries', { ...moves, exceptions: [{ date: dayIn(13) }] })
    expect(moved.series).toMatchObject({ id: series.id, firstDay: dayIn(6), startTime: '11:00' })
    expect(moved.series && startsOf(moved.series)).toEqual([hourIn(6, 11), hourIn(12, 10), hourIn(20, 11)])
  })

  test('a visit and those after it are called off together, and the ones before stay', async () => {
    const { series, specialistId } = await aBookedSeries()
    const cancel = (index: number, scope: string, version = named(series, index).version) =>
      act(world, 'cancelSeries', 'appointments { id status }', {
        ...named(series, index),
        version,
        scope,
        reason: 'Well again',
      })
    expect((await cancel(1, 'FOLLOWING')).userErrors).toEqual([])
    expect((await appointmentsOf(specialistId)).map(({ status }) => status)).toEqual([
      'booked',
      'cancelled',
      'cancelled',
    ])
    // They were changed since.
    expect((await cancel(2, 'ALL')).userErrors).toMatchObject([{ code: 'CONFLICT' }])
    expect((await cancel(0, 'ALL')).userErrors).toEqual([])
    const { appointment } = await book(world, {
      ...pick((await aPlan()).wanted),
      start: hourIn(5, 9),
      patientId: (await aPatient(world)).id,
    })
    const alone = { appointmentId: appointment?.id, version: 1, scope: 'ALL', reason: 'x' }
    expect((await act(world, 'cancelSeries', 'appointments { id }', alone)).userErrors).toMatchObject([
      { code: 'INVALID' },
    ])
  })

  test('its patient sees it, and nobody else who is none of the staff', async () => {
    const mine = await world.admin.patient.findFirstOrThrow({
      where: { organizationId: world.organizations.aurora, email: 'patient@aurora.test' },
    })
    const { wanted } = await aPlan()
    const { series } = await tell('bookSeries', { ...wanted, patientId: mine.id, evenIfPatientIsBusy: true })
    const seen = async (id: string | undefined, email: string) =>
      (await ask<{ appointmentSeries: unknown }>(world, `{ appointmentSeries(id: "${id}") { id } }`, email))
        .appointmentSeries
    expect(await seen(series?.id, 'patient@aurora.test')).toEqual({ id: series?.id })
    const others = (await aBookedSeries()).series.id
    expect(await seen(others, 'patient@aurora.test')).toBeNull()
    expect(await seen(others, 'admin@pacifica.test')).toBeNull()
    const asPatient = act(world, 'bookSeries', 'series { id }', wanted, 'patient@aurora.test')
    await expect(asPatient).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

const pick = ({ calendarId, serviceId }: { calendarId: string; serviceId: string }) => ({ calendarId, serviceId })
