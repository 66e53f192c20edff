import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, ask, eventsOf } from '../testing/act.ts'
import { aSchedule } from '../testing/a-schedule.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

type Calendar = { id: string; version: number }
const SELECTION = `calendar {
  id name slug kind audience isActive timezone location { id } startsOn endsOn horizonDays horizonCounting version
  specialists { displayName } hours { specialistId weekly { weekday ranges { from to } } dates { date ranges { from } } }
  services { service { name } durationMinutes price { amountMinor } terms { priceMinor durationMinutes noticeMinutes } }
}`
let count = 0
const create = (input: object) =>
  act(world, 'createCalendar', SELECTION, { name: 'Nou', slug: `nou-${count++}`, kind: 'OPEN', ...input })

test('a calendar is added in the zone of its place, with what it offers on terms of its own', async () => {
  const { specialistId, specialist, serviceId, service } = await aSchedule(world)
  const location = await world.admin.location.create({
    data: { organizationId: world.organizations.aurora, name: 'Vest', slug: 'vest', timezone: 'Europe/Budapest' },
  })
  const input = {
    kind: 'ROLLING_HORIZON',
    horizonDays: 30,
    locationId: location.id,
    services: [{ serviceId, priceMinor: 7000, durationMinutes: 30 }],
    specialistIds: [specialistId],
  }
  const answer = await create(input)
  expect(answer).toMatchObject({
    calendar: {
      kind: 'ROLLING_HORIZON',
      audience: 'STAFF',
      isActive: true,
      timezone: 'Europe/Budapest',
      location: { id: location.id },
      horizonDays: 30,
      horizonCounting: 'CALENDAR_DAYS',
      specialists: [{ displayName: specialist.displayName }],
      services: [
        {
          service: { name: service.name },
          durationMinutes: 30,
          price: { amountMinor: 7000 },
          terms: { priceMinor: 7000, durationMinutes: 30, noticeMinutes: null },
        },
      ],
    },
    userErrors: [],
  })
  const { id: calendarId } = answer['calendar'] as Calendar
  const change = {
    calendarId,
    version: 1,
    services: [{ serviceId, noticeMinutes: 60 }],
    kind: 'OPEN',
    horizonDays: null,
    horizonCounting: null,
  }
  expect((await act(world, 'updateCalendar', SELECTION, change))['calendar']).toMatchObject({
    kind: 'OPEN',
    horizonDays: null,
    specialists: [{ displayName: specialist.displayName }],
    services: [{ durationMinutes: 60, terms: { priceMinor: null, durationMinutes: null, noticeMinutes: 60 } }],
    version: 2,
  })
  expect((await act(world, 'updateCalendar', SELECTION, change)).userErrors).toMatchObject([{ code: 'CONFLICT' }])
  expect(await eventsOf(world, calendarId)).toEqual(['calendar.created', 'calendar.updated'])
})

describe('refused, at its field, and nothing is added:', () => {
  test.each([
    ['a campaign without a last day', { kind: 'CAMPAIGN', startsOn: '2026-12-01' }, 'INVALID', ['endsOn']],
    ['a promotion without a first day', { kind: 'PROMOTIONAL', endsOn: '2026-12-01' }, 'INVALID', ['startsOn']],
    ['an end before the beginning', { startsOn: '2026-12-02', endsOn: '2026-12-01' }, 'INVALID', ['endsOn']],
    ['a horizon without days', { kind: 'ROLLING_HORIZON' }, 'INVALID', ['horizonDays']],
    ['a horizon of no days', { kind: 'ROLLING_HORIZON', horizonDays: 0 }, 'INVALID', ['horizonDays']],
    ['a horizon of an open calendar', { horizonDays: 3 }, 'INVALID', ['horizonDays']],
    ['a slug with blanks', { slug: 'a b' }, 'INVALID', ['slug']],
    ['a slug that is taken', { slug: 'online' }, 'CONFLICT', ['slug']],
    ['a service nobody has', { services: [{ serviceId: crypto.randomUUID() }] }, 'NOT_FOUND', ['services']],
    [
      'a duration off the grid',
      { services: [{ serviceId: crypto.randomUUID(), durationMinutes: 7 }] },
      'INVALID',
      ['services', '0', 'durationMinutes'],
    ],
    ['a specialist nobody has', { specialistIds: [crypto.randomUUID()] }, 'NOT_FOUND', ['specialistIds']],
    ['a location nobody has', { locationId: crypto.randomUUID() }, 'NOT_FOUND', ['locationId']],
  ])('%s', async (_, wrong, code, path) => {
    const before = await world.admin.calendar.count()
    expect((await create(wrong)).userErrors).toMatchObject([{ code, path }])
    expect(await world.admin.calendar.count()).toBe(before)
  })

  test('a location of another clinic, and one that is closed', async () => {
    const theirs = await world.admin.location.findFirstOrThrow({
      where: { organizationId: world.organizations.pacifica },
    })
    expect((await create({ locationId: theirs.id })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['locationId'] },
    ])
    const closed = await world.admin.location.create({
      data: {
        organizationId: world.organizations.aurora,
        name: 'Fost',
        slug: 'fost',
        timezone: 'UTC',
        status: 'closed',
      },
    })
    expect((await create({ locationId: closed.id })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['locationId'] },
    ])
  })
})

test.each([
  ['campaign', {}, 'calendars_fixed_period'],
  ['rolling-horizon', {}, 'calendars_horizon'],
  ['open', { horizonDays: 3, horizonCounting: 'calendar-days' }, 'calendars_horizon'],
  ['rolling-horizon', { horizonDays: 731, horizonCounting: 'calendar-days' }, 'calendars_horizon_days'],
  ['closed', {}, 'calendars_kind'],
])('the database holds what a calendar of kind %s needs', async (kind, wrong, constraint) => {
  const row = { name: 'Direct', slug: `direct-${count++}`, timezone: 'UTC', organizationId: world.organizations.aurora }
  await expect(world.admin.calendar.create({ data: { ...row, kind, ...wrong } })).rejects.toThrow(constraint)
})

test('hours in a calendar are those of who can be booked in it, and go with them', async () => {
  const { calendarId, specialistId } = await aSchedule(world)
  const input = {
    calendarId,
    specialistId,
    weekly: [
      { weekday: 1, ranges: [{ from: '17:00', to: '20:00' }] },
      { weekday: 2, ranges: [] },
    ],
    dates: [{ date: '2026-12-24', ranges: [] }],
  }
  expect((await act(world, 'setCalendarHours', SELECTION, { ...input, version: 1 }))['calendar']).toMatchObject({
    version: 2,
    hours: [
      {
        specialistId,
        weekly: [
          { weekday: 1, ranges: [{ from: '17:00', to: '20:00' }] },
          { weekday: 2, ranges: [] },
        ],
        dates: [{ date: '2026-12-24', ranges: [] }],
      },
    ],
  })
  const other = await aSchedule(world)
  const stranger = { ...input, specialistId: other.specialistId, version: 2 }
  expect((await act(world, 'setCalendarHours', SELECTION, stranger)).userErrors).toMatchObject([
    { code: 'INVALID', path: ['specialistId'] },
  ])
  const emptied = { calendarId, version: 2, specialistIds: [] }
  expect((await act(world, 'updateCalendar', SELECTION, emptied))['calendar']).toMatchObject({
    specialists: [],
    hours: [],
  })
})

test('visitors find a public calendar by its slug until it is out of use or removed; staff find all', async () => {
  const { calendar, calendarId } = await aSchedule(world)
  const query = `{ calendarBySlug(slug: "${calendar.slug}") { name } }`
  expect(await ask(world, query)).toEqual({ calendarBySlug: { name: calendar.name } })
  await act(world, 'updateCalendar', SELECTION, { calendarId, version: 1, isActive: false })
  expect(await ask(world, query)).toEqual({ calendarBySlug: null })
  expect(await ask(world, query, 'support@aurora.test')).toEqual({ calendarBySlug: { name: calendar.name } })
  expect(await ask(world, query, 'admin@pacifica.test')).toEqual({ calendarBySlug: null })
  await act(world, 'removeCalendar', SELECTION, { calendarId, version: 2 })
  expect(await ask(world, query, 'admin@aurora.test')).toEqual({ calendarBySlug: null })
  await expect(create({ slug: calendar.slug })).resolves.toMatchObject({ userErrors: [] })
})

test('the demo clinics have a calendar of each kind, one of them public', async () => {
  const list = '{ calendars(first: 100) { edges { node { slug kind } } } }'
  const of = async (email: string | null) =>
    (await ask<{ calendars: { edges: { node: { slug: string; kind: string } }[] } }>(world, list, email)).calendars
      .edges
  const kinds = (await of('admin@pacifica.test')).map(({ node }) => node.kind)
  expect(kinds.toSorted()).toEqual(['CAMPAIGN', 'OPEN', 'PROMOTIONAL', 'ROLLING_HORIZON'])
  const patient = (await of('patient@pacifica.test')).map(({ node }) => node.slug)
  expect(patient).toEqual(['online'])
})
