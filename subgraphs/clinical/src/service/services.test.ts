import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, ask, eventsOf } from '../testing/act.ts'
import { aSchedule } from '../testing/a-schedule.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

type Service = { id: string; version: number }
const SELECTION = `service {
  id name isActive durationMinutes intervalMinutes offsetMinutes bufferAfterMinutes noticeMinutes bookingWindowDays dayLimit
  isFixedGrid validFrom validUntil assignment price { amountMinor currency } version specialists { displayName }
  billing { model price { amountMinor } includedMinutes unitMinutes extraPrice { amountMinor } }
}`
const billing = { model: 'SESSION', currency: 'RON', priceMinor: 16000 }
const create = (name: string, input: object = {}) =>
  act(world, 'createService', SELECTION, { name, durationMinutes: 45, billing, ...input })

test('a service is added: visits one after the other, by turns, at one price', async () => {
  const answer = await create('Drenaj limfatic')
  expect(answer).toEqual({
    service: {
      id: expect.any(String),
      name: 'Drenaj limfatic',
      isActive: true,
      durationMinutes: 45,
      intervalMinutes: 45,
      offsetMinutes: 0,
      bufferAfterMinutes: 0,
      noticeMinutes: 0,
      bookingWindowDays: null,
      dayLimit: null,
      isFixedGrid: false,
      validFrom: null,
      validUntil: null,
      assignment: 'ROUND_ROBIN',
      price: { amountMinor: 16000, currency: 'RON' },
      version: 1,
      specialists: [],
      billing: {
        model: 'SESSION',
        price: { amountMinor: 16000 },
        includedMinutes: null,
        unitMinutes: null,
        extraPrice: null,
      },
    },
    userErrors: [],
  })
})

test('services are found by their name, whatever the case and the accents', async () => {
  const query = '{ services(filter: { search: "SEDINTA" }) { edges { node { name } } } }'
  const names = { services: { edges: [{ node: { name: 'Ședință de fizioterapie' } }] } }
  expect(await ask(world, query, 'support@aurora.test')).toEqual(names)
})

test('its terms change whole, the rest as it is given; null takes a limit away', async () => {
  const created = await create('Terapie manuală', { dayLimit: 4, validUntil: '2026-12-31' })
  const { id: serviceId } = created['service'] as Service
  const hybrid = { ...billing, model: 'HYBRID', includedMinutes: 30, unitMinutes: 15, extraPriceMinor: 4000 }
  const change = { serviceId, version: 1, dayLimit: null, isFixedGrid: true, assignment: 'COLLECTIVE', billing: hybrid }
  expect((await act(world, 'updateService', SELECTION, change))['service']).toMatchObject({
    durationMinutes: 45,
    dayLimit: null,
    isFixedGrid: true,
    validUntil: '2026-12-31',
    assignment: 'COLLECTIVE',
    // 45 minutes: 30 that are included, and one quarter begun.
    price: { amountMinor: 20000 },
    billing: { model: 'HYBRID', includedMinutes: 30, unitMinutes: 15, extraPrice: { amountMinor: 4000 } },
    version: 2,
  })
  const back = { serviceId, version: 2, billing: { ...billing, model: 'TIME', unitMinutes: 15 } }
  expect((await act(world, 'updateService', SELECTION, back))['service']).toMatchObject({
    price: { amountMinor: 48000 },
    billing: { model: 'TIME', includedMinutes: null, unitMinutes: 15, extraPrice: null },
  })
  expect((await act(world, 'updateService', SELECTION, change)).userErrors).toMatchObject([
    { code: 'CONFLICT', path: ['version'] },
  ])
  expect(await eventsOf(world, serviceId)).toEqual(['service.created', 'service.updated', 'service.updated'])
})

describe('refused, at its field, and nothing is added:', () => {
  test.each([
    ['a duration off the grid', { durationMinutes: 47 }, ['durationMinutes']],
    ['a visit of no length', { durationMinutes: 0 }, ['durationMinutes']],
    ['an interval longer than a day', { intervalMinutes: 1445 }, ['intervalMinutes']],
    ['a buffer off the grid', { bufferBeforeMinutes: 3 }, ['bufferBeforeMinutes']],
    ['an offset as long as the interval', { offsetMinutes: 45 }, ['offsetMinutes']],
    ['a limit of none', { dayLimit: 0 }, ['dayLimit']],
    ['a window beyond two years', { bookingWindowDays: 731 }, ['bookingWindowDays']],
    ['an end before the beginning', { validFrom: '2026-02-01', validUntil: '2026-01-31' }, ['validUntil']],
    ['time without a unit', { billing: { ...billing, model: 'TIME' } }, ['billing', 'unitMinutes']],
    ['no name', { name: '  ' }, ['name']],
  ])('%s', async (_, wrong, path) => {
    const before = await world.admin.service.count()
    expect((await create('Nou', wrong)).userErrors).toMatchObject([{ code: 'INVALID', path }])
    expect(await world.admin.service.count()).toBe(before)
  })

  test('a name that is taken, and a specialist of another clinic', async () => {
    await create('Electroterapie')
    expect((await create('Electroterapie')).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['name'] }])
    const { id } = await world.admin.specialist.findFirstOrThrow({
      where: { organizationId: world.organizations.pacifica },
    })
    expect((await create('Altul', { specialistIds: [id] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['specialistIds'] },
    ])
    expect(await world.admin.service.count({ where: { name: 'Altul' } })).toBe(0)
  })
})

describe('the database holds the grid, whoever writes:', () => {
  const row = { name: 'Direct', durationMinutes: 60, intervalMinutes: 60, priceMinor: 1, currency: 'RON' }
  test.each([
    ['duration', { durationMinutes: 61 }, 'services_duration'],
    ['interval', { intervalMinutes: 0 }, 'services_interval'],
    ['offset', { offsetMinutes: 60 }, 'services_offset'],
    ['buffers', { bufferAfterMinutes: 245 }, 'services_buffers'],
    ['notice', { noticeMinutes: 1 }, 'services_notice'],
    ['limits', { weekLimit: 0 }, 'services_limits'],
    ['terms of a session', { billingUnitMinutes: 15 }, 'services_billing_terms'],
    ['terms of a hybrid', { billing: 'hybrid', billingUnitMinutes: 15 }, 'services_billing_terms'],
    ['price', { priceMinor: -1 }, 'services_price'],
    ['currency', { currency: 'lei' }, 'services_currency'],
  ])('%s', async (_, wrong, constraint) => {
    const data = { ...row, ...wrong, organizationId: world.organizations.aurora }
    await expect(world.admin.service.create({ data })).rejects.toThrow(constraint)
  })
})

test('visitors see what public calendars offer, as long as it is in use', async () => {
  const shown = await aSchedule(world)
  const hidden = await aSchedule(world, { calendar: { audience: 'staff' } })
  const retired = await aSchedule(world, { service: { isActive: false } })
  const names = async (email: string | null) =>
    (
      await ask<{ services: { edges: { node: { name: string } }[] } }>(
        world,
        '{ services(first: 100) { edges { node { name specialists { displayName } } } } }',
        email,
      )
    ).services.edges.map(({ node }) => node.name)
  for (const asker of [null, 'patient@aurora.test']) {
    const seen = await names(asker)
    expect(seen).toContain(shown.service.name)
    expect(seen).not.toContain(hidden.service.name)
    expect(seen).not.toContain(retired.service.name)
  }
  expect(await names('support@aurora.test')).toEqual(
    expect.arrayContaining([hidden.service.name, retired.service.name]),
  )
  expect(await names('admin@pacifica.test')).not.toContain(shown.service.name)
})

test('a removed service is offered, given and bundled no more', async () => {
  const { serviceId, calendarId, specialistId } = await aSchedule(world)
  const bundle = { name: 'Pachet', priceMinor: 1, currency: 'RON', services: [{ serviceId, visits: 3 }] }
  const { id: bundleId } = (await act(world, 'createBundle', 'bundle { id }', bundle))['bundle'] as Service
  await act(world, 'removeService', SELECTION, { serviceId, version: 1 })
  const query = `{ service(id: "${serviceId}") { id } calendar(id: "${calendarId}") { services { price { amountMinor } } }
    specialist(id: "${specialistId}") { services { id } } bundle(id: "${bundleId}") { services { visits } } }`
  expect(await ask(world, query, 'admin@aurora.test')).toEqual({
    service: null,
    calendar: { services: [] },
    specialist: { services: [] },
    bundle: { services: [] },
  })
})
