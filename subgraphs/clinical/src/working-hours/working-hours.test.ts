import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, ask, eventsOf } from '../testing/act.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const DAYS = `specialist { version weeklyHours { weekday ranges { from to } }
  dateHours(from: "2026-12-01", days: 31) { date ranges { from to } } }`
const day = (weekday: number, ...ranges: string[]) => ({ weekday, ranges: ranges.map(range) })
const range = (written: string) => ({ from: written.split('-')[0], to: written.split('-')[1] })

async function aSpecialist() {
  const { db } = await world.context('admin@aurora.test', 'aurora')
  return db.specialist.create({ data: { displayName: 'Ore', timezone: 'Europe/Bucharest' } })
}
const own = () =>
  world.admin.specialist.findFirstOrThrow({
    where: { organizationId: world.organizations.aurora, displayName: 'Dr. Andrei Ștefănescu' },
  })
const rowsOf = (specialistId: string) =>
  world.admin.specialistHours.findMany({ where: { specialistId }, orderBy: { id: 'asc' } })

test('a week is set whole; days that stay as they were keep their history', async () => {
  const { id: specialistId } = await aSpecialist()
  const first = {
    specialistId,
    version: 1,
    hours: [day(2, '14:00-18:00', '09:00-12:00'), day(1, '22:00-24:00'), day(7)],
  }
  expect(await act(world, 'setWeeklyHours', DAYS, first)).toEqual({
    specialist: {
      version: 2,
      weeklyHours: [day(1, '22:00-24:00'), day(2, '09:00-12:00', '14:00-18:00')],
      dateHours: [],
    },
    userErrors: [],
  })
  const tuesday = (await rowsOf(specialistId)).find(({ weekday }) => weekday === 2)
  const second = { specialistId, version: 2, hours: [day(2, '09:00-12:00', '14:00-18:00'), day(3, '10:00-11:00')] }
  expect((await act(world, 'setWeeklyHours', DAYS, second))['specialist']).toMatchObject({
    version: 3,
    weeklyHours: [day(2, '09:00-12:00', '14:00-18:00'), day(3, '10:00-11:00')],
  })
  expect((await rowsOf(specialistId)).find(({ weekday }) => weekday === 2)).toEqual(tuesday)
  expect(await eventsOf(world, specialistId)).toEqual(['specialist.schedule_changed', 'specialist.schedule_changed'])
})

test.each([
  ['ranges that overlap', [day(1, '09:00-12:00', '11:00-13:00')], ['hours', '0', 'ranges']],
  ['a range over midnight', [day(1), day(2, '22:00-02:00')], ['hours', '1', 'ranges']],
  ['a weekday twice', [day(1, '09:00-10:00'), day(1, '11:00-12:00')], ['hours', '1', 'weekday']],
  ['an eighth day', [day(8, '09:00-10:00')], ['hours', '0', 'weekday']],
])('%s are refused, and the week stays', async (_, hours, path) => {
  const { id: specialistId } = await aSpecialist()
  await act(world, 'setWeeklyHours', DAYS, { specialistId, version: 1, hours: [day(5, '09:00-10:00')] })
  const before = await rowsOf(specialistId)
  const { userErrors } = await act(world, 'setWeeklyHours', DAYS, { specialistId, version: 2, hours })
  expect(userErrors).toMatchObject([{ code: 'INVALID', path }])
  expect(await rowsOf(specialistId)).toEqual(before)
})

test('a date replaces its weekday, closes it, and is like its weekday again', async () => {
  const { id: specialistId } = await aSpecialist()
  const set = async (version: number, date: string, ranges: string[] | null) =>
    (await act(world, 'setDateHours', DAYS, { specialistId, version, date, ranges: ranges?.map(range) ?? null }))[
      'specialist'
    ]
  await set(1, '2026-12-24', ['09:00-12:00'])
  await set(2, '2026-12-31', [])
  expect(await set(3, '2026-12-24', ['09:00-11:00'])).toMatchObject({
    version: 4,
    dateHours: [
      { date: '2026-12-24', ranges: [range('09:00-11:00')] },
      { date: '2026-12-31', ranges: [] },
    ],
  })
  expect(await set(4, '2026-12-24', null)).toMatchObject({ dateHours: [{ date: '2026-12-31', ranges: [] }] })
})

test('of two who set a week at once, one is told to read again', async () => {
  const { id: specialistId } = await aSpecialist()
  const answers = await Promise.all(
    ['09:00-10:00', '10:00-11:00', '11:00-12:00'].map((hours) =>
      act(world, 'setWeeklyHours', DAYS, { specialistId, version: 1, hours: [day(1, hours)] }),
    ),
  )
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
  expect(codes).toEqual(['CONFLICT', 'CONFLICT'])
  expect(await world.admin.specialistHours.count({ where: { specialistId } })).toBe(1)
})

describe('specialists manage their own schedule', () => {
  const week = [day(1, '08:00-12:00')]
  const [start, end] = ['2031-01-04T00:00:00Z', '2031-01-11T00:00:00Z']

  test('hours and absences', async () => {
    const { id: specialistId, version } = await own()
    const input = { specialistId, version, hours: week }
    expect((await act(world, 'setWeeklyHours', DAYS, input, 'specialist@aurora.test')).userErrors).toEqual([])
    const added = await act(
      world,
      'addTimeOff',
      'timeOff { id start version specialist { displayName } }',
      { specialistId, start, end },
      'specialist@aurora.test',
    )
    expect(added['timeOff']).toMatchObject({
      start: new Date(start),
      specialist: { displayName: 'Dr. Andrei Ștefănescu' },
    })
    const query = `{ mySpecialist { canSchedule timeOff(from: "2031-01-01T00:00:00Z", days: 30) { end } } }`
    expect(await ask(world, query, 'specialist@aurora.test')).toEqual({
      mySpecialist: { canSchedule: true, timeOff: [{ end: new Date(end) }] },
    })
    const { id: timeOffId } = added['timeOff'] as { id: string }
    await act(world, 'removeTimeOff', 'timeOff { id }', { timeOffId, version: 1 }, 'specialist@aurora.test')
    expect(await ask(world, query, 'specialist@aurora.test')).toMatchObject({ mySpecialist: { timeOff: [] } })
  })

  test('and nobody else’s; patients and customer support none', async () => {
    const { id: specialistId } = await aSpecialist()
    const input = { specialistId, version: 1, hours: week }
    for (const email of ['specialist@aurora.test', 'support@aurora.test', 'patient@aurora.test']) {
      await expect(act(world, 'setWeeklyHours', DAYS, input, email)).rejects.toMatchObject({ code: 'FORBIDDEN' })
      const absence = { specialistId, start, end }
      await expect(act(world, 'addTimeOff', 'timeOff { id }', absence, email)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
    }
    expect(await rowsOf(specialistId)).toEqual([])
    const elsewhere = await act(world, 'setWeeklyHours', DAYS, input, 'admin@pacifica.test')
    expect(elsewhere.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['specialistId'] }])
  })

  test.each([
    ['ends before it begins', end, start],
    ['is longer than two years', start, '2034-01-01T00:00:00Z'],
  ])('an absence that %s is refused', async (_, from, until) => {
    const { id: specialistId } = await aSpecialist()
    const { userErrors } = await act(world, 'addTimeOff', 'timeOff { id }', { specialistId, start: from, end: until })
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['end'] }])
  })
})

test.each([
  ['overlapping', [540, 720, 700, 800]],
  ['touching', [540, 720, 720, 800]],
  ['off the grid', [541, 720]],
  ['without an end', [540]],
  ['after midnight', [1380, 1445]],
  ['before midnight', [-5, 60]],
])('the database takes no ranges %s, whoever writes', async (_, ranges) => {
  const { id: specialistId } = await aSpecialist()
  const data = { organizationId: world.organizations.aurora, specialistId, weekday: 1, ranges }
  await expect(world.admin.specialistHours.create({ data })).rejects.toThrow('specialist_hours_ranges')
})
