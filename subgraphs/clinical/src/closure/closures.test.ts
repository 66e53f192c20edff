import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, ask, eventsOf } from '../testing/act.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const CLOSURE = 'closure { id name location { id } from until ranges { from to } version }'
const OPENING = 'openingHours { location { id } weekly { weekday ranges { from to } } }'
const HOLIDAYS = 'holidayRegions { country region location { id } }'
const location = (clinic: 'aurora' | 'pacifica' = 'aurora', slug = 'cluj') =>
  world.admin.location.findFirstOrThrow({
    where: { organizationId: world.organizations[clinic], ...(clinic === 'aurora' && { slug }) },
  })
const hours = (weekday: number, from: string, to: string) => ({ weekday, ranges: [{ from, to }] })

describe('a closure', () => {
  test('closes a location for some hours of some days, is seen by visitors, and is taken back', async () => {
    const { id: locationId } = await location()
    const input = { name: 'Zugrăvit', locationId, from: '2030-05-02', until: '2030-05-04' }
    const added = await act(world, 'addClosure', CLOSURE, { ...input, ranges: [{ from: '12:00', to: '24:00' }] })
    expect(added['closure']).toMatchObject({
      name: 'Zugrăvit',
      location: { id: locationId },
      from: '2030-05-02',
      until: '2030-05-04',
      ranges: [{ from: '12:00', to: '24:00' }],
    })
    const listed = `{ closures(from: "2030-05-04") { edges { node { name } } } }`
    expect(await ask(world, listed)).toEqual({ closures: { edges: [{ node: { name: 'Zugrăvit' } }] } })
    const { id: closureId } = added['closure'] as { id: string }
    await act(world, 'removeClosure', CLOSURE, { closureId, version: 1 })
    expect(await ask(world, listed)).toEqual({ closures: { edges: [] } })
    expect(await eventsOf(world, closureId)).toEqual(['closure.added', 'closure.removed'])
  })

  test.each([
    ['that ends before it begins', { until: '2030-05-01' }, 'INVALID', 'until'],
    ['of over a year', { until: '2031-05-04' }, 'INVALID', 'until'],
    ['without a name', { name: '' }, 'INVALID', 'name'],
    ['of a place nobody has', { locationId: crypto.randomUUID() }, 'NOT_FOUND', 'locationId'],
    ['off the grid', { ranges: [{ from: '12:01', to: '13:00' }] }, 'INVALID', 'ranges'],
  ])('%s is refused', async (_, wrong, code, field) => {
    const input = { name: 'Închis', from: '2030-05-02', until: '2030-05-04', ...wrong }
    expect((await act(world, 'addClosure', CLOSURE, input)).userErrors).toMatchObject([{ code, path: [field] }])
  })
})

describe('opening hours', () => {
  test('are set for the week, and seen by visitors', async () => {
    const { id: locationId } = await location()
    const weekly = [hours(1, '08:00', '20:00'), hours(6, '09:00', '12:00')]
    await act(world, 'setOpeningHours', OPENING, { locationId, weekly: [hours(3, '08:00', '20:00')] })
    expect((await act(world, 'setOpeningHours', OPENING, { locationId, weekly }))['openingHours']).toEqual({
      location: { id: locationId },
      weekly,
    })
    expect(await ask(world, `{ openingHours(locationId: "${locationId}") { weekly { weekday } } }`)).toEqual({
      openingHours: { weekly: [{ weekday: 1 }, { weekday: 6 }] },
    })
  })

  test('of another clinic’s location are nobody’s', async () => {
    const { id: locationId } = await location('pacifica')
    const query = `{ openingHours(locationId: "${locationId}") { weekly { weekday } } }`
    expect(await ask(world, query, 'admin@aurora.test')).toEqual({ openingHours: null })
    const before = await world.admin.openingHours.findMany({ where: { locationId } })
    const answer = await act(world, 'setOpeningHours', OPENING, { locationId, weekly: [hours(1, '08:00', '20:00')] })
    expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['locationId'] }])
    expect(await world.admin.openingHours.findMany({ where: { locationId } })).toEqual(before)
  })
})

describe('public holidays', () => {
  const names = async (locationId: string | null) => {
    const query = `query ($at: ID) { publicHolidays(from: "2026-11-01", days: 60, locationId: $at) { name from } }`
    const found = await ask<{ publicHolidays: { from: string }[] }>(world, query, null, { at: locationId })
    return found.publicHolidays.map(({ from }) => from)
  }
  const ROMANIAN = ['2026-11-30', '2026-12-01', '2026-12-25', '2026-12-26']

  test('are the clinic’s own country’s, until a location keeps others', async () => {
    const { id: locationId } = await location()
    expect(await names(null)).toEqual(ROMANIAN)
    expect(await names(locationId)).toEqual(ROMANIAN)
    const bavaria = { locationId, country: 'DE', region: 'BY' }
    expect((await act(world, 'keepHolidays', HOLIDAYS, bavaria))['holidayRegions']).toEqual([
      { country: 'RO', region: null, location: null },
      { country: 'DE', region: 'BY', location: { id: locationId } },
    ])
    expect(await names(locationId)).toEqual(['2026-11-01', '2026-12-25', '2026-12-26'])
    expect(await names(null)).toEqual(ROMANIAN)
    expect((await act(world, 'keepHolidays', HOLIDAYS, { locationId }))['holidayRegions']).toHaveLength(1)
    expect(await names(locationId)).toEqual(ROMANIAN)
  })

  test.each([
    [{ country: 'AQ' }, 'country'],
    [{ country: 'DE', region: 'ZZ' }, 'region'],
  ])('of %o, which nobody knows, are refused', async (input, field) => {
    const { userErrors } = await act(world, 'keepHolidays', HOLIDAYS, input)
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: [field] }])
  })
})
