import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, ask, eventsOf } from '../testing/act.ts'
import { aSchedule } from '../testing/a-schedule.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

type Specialist = { id: string; version: number }
const SELECTION = `specialist {
  id displayName title timezone rank acceptsBookings signature version human { id } specialties { name } services { name }
}`
const create = (input: object) => act(world, 'createSpecialist', SELECTION, { displayName: 'Doina Rusu', ...input })
const at = (name: 'aurora' | 'pacifica') => ({ where: { organizationId: world.organizations[name] } })

test('a specialist is added in the clinic’s zone, with what they work in, give and sign with', async () => {
  const specialty = await world.admin.specialty.findFirstOrThrow({ ...at('aurora'), orderBy: { name: 'asc' } })
  const service = await world.admin.service.findFirstOrThrow({ ...at('aurora'), orderBy: { name: 'asc' } })
  const { principalId: humanId } = await world.actor('support@aurora.test', 'aurora')
  const links = { specialtyIds: [specialty.id, specialty.id], serviceIds: [service.id] }
  const answer = await create({ humanId, signature: 'D. Rusu', rank: 3, ...links })
  expect(answer).toEqual({
    specialist: {
      id: expect.any(String),
      displayName: 'Doina Rusu',
      title: null,
      timezone: 'Europe/Bucharest',
      rank: 3,
      acceptsBookings: true,
      signature: 'D. Rusu',
      version: 1,
      human: { id: humanId },
      specialties: [{ name: specialty.name }],
      services: [{ name: service.name }],
    },
    userErrors: [],
  })
  const { id } = answer['specialist'] as Specialist
  const mine = await ask(world, '{ mySpecialist { id canSchedule } }', 'support@aurora.test')
  expect(mine).toEqual({ mySpecialist: { id, canSchedule: false } })
  expect(await eventsOf(world, id)).toEqual(['specialist.created'])
})

test('what is given changes and what is not stays; lists are replaced, and a link that stays keeps its row', async () => {
  const [first, second] = await world.admin.service.findMany({ ...at('aurora'), orderBy: { name: 'asc' }, take: 2 })
  const created = await create({ displayName: 'Paul', serviceIds: [first?.id], signature: 'P.' })
  const { id: specialistId } = created['specialist'] as Specialist
  const kept = await world.admin.serviceSpecialist.findFirstOrThrow({ where: { specialistId } })
  const change = { specialistId, version: 1, title: 'Maseur', timezone: 'europe/chisinau', signature: null }
  const both = { serviceIds: [first?.id, second?.id] }
  expect((await act(world, 'updateSpecialist', SELECTION, { ...change, ...both }))['specialist']).toMatchObject({
    displayName: 'Paul',
    title: 'Maseur',
    timezone: 'Europe/Chisinau',
    signature: null,
    services: [{ name: first?.name }, { name: second?.name }],
    version: 2,
  })
  expect(await world.admin.serviceSpecialist.findUnique({ where: { id: kept.id } })).toEqual(kept)
  const onlySecond = { specialistId, version: 2, serviceIds: [second?.id] }
  expect((await act(world, 'updateSpecialist', SELECTION, onlySecond))['specialist']).toMatchObject({
    title: 'Maseur',
    services: [{ name: second?.name }],
  })
  expect((await act(world, 'updateSpecialist', SELECTION, change)).userErrors).toMatchObject([
    { code: 'CONFLICT', path: ['version'] },
  ])
})

describe('refused, and nothing is added:', () => {
  test.each([
    ['an abbreviation for a zone', () => ({ timezone: 'EET' }), 'INVALID', 'timezone'],
    ['no name', () => ({ displayName: ' ' }), 'INVALID', 'displayName'],
    ['a rank below the first', () => ({ rank: 0 }), 'INVALID', 'rank'],
    [
      'an account of a patient',
      async () => ({ humanId: await account('patient@aurora.test', 'aurora') }),
      'INVALID',
      'humanId',
    ],
    [
      'an account of another clinic',
      async () => ({ humanId: await account('admin@pacifica.test', 'pacifica') }),
      'INVALID',
      'humanId',
    ],
    [
      'the account of another',
      async () => ({ humanId: await account('specialist@aurora.test', 'aurora') }),
      'CONFLICT',
      'humanId',
    ],
    [
      'a specialty of another clinic',
      async () => ({ specialtyIds: [await theirs('specialty')] }),
      'NOT_FOUND',
      'specialtyIds',
    ],
    ['a service of another clinic', async () => ({ serviceIds: [await theirs('service')] }), 'NOT_FOUND', 'serviceIds'],
  ])('%s', async (_, wrong, code, field) => {
    const before = await world.admin.specialist.count()
    expect(await create(await wrong())).toMatchObject({ specialist: null, userErrors: [{ code, path: [field] }] })
    expect(await world.admin.specialist.count()).toBe(before)
  })

  const account = async (email: string, clinic: 'aurora' | 'pacifica') => (await world.actor(email, clinic)).principalId
  const theirs = async (noun: 'specialty' | 'service') =>
    noun === 'specialty'
      ? (await world.admin.specialty.findFirstOrThrow(at('pacifica'))).id
      : (await world.admin.service.findFirstOrThrow(at('pacifica'))).id
})

test.each([
  ['STEFANESCU', ['Dr. Andrei Ștefănescu']],
  ['ștefăn', ['Dr. Andrei Ștefănescu']],
  ['100%', []],
])('of those at the clinic, %s finds %j', async (search, names) => {
  const query =
    'query ($search: String) { specialists(filter: { search: $search }) { edges { node { displayName } } } }'
  const of = (name: string) => ({ node: { displayName: name } })
  expect(await ask(world, query, 'admin@aurora.test', { search })).toEqual({ specialists: { edges: names.map(of) } })
})

test('a removed specialist is in no list, service or calendar any more, and their account is free', async () => {
  const { specialistId, serviceId, calendarId } = await aSchedule(world)
  await act(world, 'removeSpecialist', SELECTION, { specialistId, version: 1 })
  const query = `{ specialist(id: "${specialistId}") { id } service(id: "${serviceId}") { specialists { id } }
    calendar(id: "${calendarId}") { specialists { id } hours { specialistId } } }`
  expect(await ask(world, query, 'admin@aurora.test')).toEqual({
    specialist: null,
    service: { specialists: [] },
    calendar: { specialists: [], hours: [] },
  })
  expect(await world.admin.specialistHours.count({ where: { specialistId, deletedAt: null } })).toBe(0)
})

describe('visitors', () => {
  const names = async (email: string | null, filter = '') =>
    (
      await ask<{ specialists: { edges: { node: { displayName: string } }[] } }>(
        world,
        `{ specialists(first: 100 ${filter}) { edges { node { displayName specialties { name } weeklyHours { weekday } } } } }`,
        email,
      )
    ).specialists.edges.map(({ node }) => node.displayName)

  test('see who can be booked in a public calendar, and nobody else', async () => {
    const shown = await aSchedule(world)
    const hidden = await aSchedule(world, { calendar: { audience: 'staff' } })
    const idle = await aSchedule(world, { calendar: { isActive: false } })
    for (const asker of [null, 'patient@aurora.test']) {
      const seen = await names(asker)
      expect(seen).toContain(shown.specialist.displayName)
      expect(seen).not.toContain(hidden.specialist.displayName)
      expect(seen).not.toContain(idle.specialist.displayName)
    }
    expect(await names('support@aurora.test')).toContain(hidden.specialist.displayName)
    expect(await names('admin@pacifica.test')).not.toContain(shown.specialist.displayName)
    expect(await names(null, `filter: { calendarId: "${shown.calendarId}" }`)).toEqual([shown.specialist.displayName])
  })

  test.each(['signature', 'human { id }', 'rank', 'timeOff(from: "2026-11-01T00:00:00Z") { start }'])(
    'do not learn the %s of one',
    async (field) => {
      const { specialistId } = await aSchedule(world)
      const query = `{ specialist(id: "${specialistId}") { ${field} } }`
      await expect(ask(world, query)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
      await expect(ask(world, query, 'patient@aurora.test')).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(ask(world, query, 'support@aurora.test')).resolves.toMatchObject({ specialist: {} })
    },
  )

  test('find no signature in the database either', async () => {
    const as = (role: 'anon' | 'patient' | 'specialist') =>
      world.services.database.forContext({ organizationId: world.organizations.aurora, userId: null, role })
    expect(await as('anon').specialistSignature.findMany()).toEqual([])
    expect(await as('patient').specialistSignature.findMany()).toEqual([])
    expect(await as('specialist').specialistSignature.count()).toBeGreaterThan(0)
    await expect(as('anon').specialist.updateMany({ data: { rank: 1 } })).resolves.toEqual({ count: 0 })
  })
})
