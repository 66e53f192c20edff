import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { allAtOnce } from '../testing/all-at-once.ts'
import { payloadOf } from '../testing/payload-of.ts'
import { recordsOf } from '../testing/records-of.ts'
import { changeLocationStatus } from './change-location-status.ts'
import { createLocation } from './create-location.ts'

let world: World
beforeAll(async () => void (world = await aWorld({ connections: 10 })))
afterAll(() => world.close())

const act = async (name: string, input: object, email = 'admin@aurora.test') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) {
    ${name}(input: $input) {
      location { id name slug status closedAt timezone addressLine city postalCode country phone version }
      userErrors { code message path }
    }
  }`
  const clinic = email.endsWith('pacifica.test') ? 'pacifica' : 'aurora'
  return world.run(subgraph, await world.actor(email, clinic), document, { input })
}
type Location = { id: string; slug: string; closedAt: Date | null; version: number }
const create = async (slug: string) =>
  payloadOf(await act('createLocation', { name: `At ${slug}`, slug }), 'createLocation')['location'] as Location

test('a location is added in the clinic’s zone, with what is known of its address', async () => {
  const input = { name: ' Aurora Iași ', slug: 'iasi', city: 'Iași', country: 'Moldova de vest', phone: '+40232555013' }
  expect(payloadOf(await act('createLocation', input), 'createLocation')).toEqual({
    location: {
      id: expect.any(String),
      name: 'Aurora Iași',
      slug: 'iasi',
      status: 'ACTIVE',
      closedAt: null,
      timezone: 'Europe/Bucharest',
      addressLine: null,
      city: 'Iași',
      postalCode: null,
      country: 'Moldova de vest',
      phone: '+40232555013',
      version: 1,
    },
    userErrors: [],
  })
})

test('its details change, its slug too; null takes a line away and what is left out stays', async () => {
  const { id: locationId } = await create('brasov')
  const first = { locationId, version: 1, slug: 'brasov-centru', city: 'Brașov', timezone: 'Europe/Chisinau' }
  expect(payloadOf(await act('updateLocation', first), 'updateLocation')).toMatchObject({
    location: { name: 'At brasov', slug: 'brasov-centru', city: 'Brașov', timezone: 'Europe/Chisinau', version: 2 },
  })
  const second = { locationId, version: 2, city: null, addressLine: '' }
  expect(payloadOf(await act('updateLocation', second), 'updateLocation')).toMatchObject({
    location: { slug: 'brasov-centru', city: null, addressLine: null, version: 3 },
  })
  expect(payloadOf(await act('updateLocation', first), 'updateLocation').userErrors).toMatchObject([
    { code: 'CONFLICT', path: ['version'] },
  ])
})

test('a location goes out of use and back, and is closed for good at a moment the database names', async () => {
  const { id: locationId } = await create('sibiu')
  const to = async (status: string) =>
    payloadOf(await act('changeLocationStatus', { locationId, status }), 'changeLocationStatus')
  expect(await to('INACTIVE')).toMatchObject({ location: { status: 'INACTIVE', closedAt: null } })
  expect(await to('ACTIVE')).toMatchObject({ location: { status: 'ACTIVE', closedAt: null, version: 3 } })
  expect(await to('ACTIVE')).toMatchObject({ location: { version: 3 } })

  const from = Date.now() - 1_000
  const closed = (await to('CLOSED'))['location'] as Location
  expect(closed).toMatchObject({ status: 'CLOSED', version: 4 })
  expect(closed.closedAt?.getTime()).toBeGreaterThan(from)
  for (const status of ['ACTIVE', 'INACTIVE', 'CLOSED'])
    expect((await to(status)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['locationId'] }])
  expect(payloadOf(await act('removeLocation', { locationId }), 'removeLocation').userErrors).toMatchObject([
    { code: 'CONFLICT' },
  ])

  const events = await world.admin.outboxEvent.findMany({
    where: { subjectIds: { has: locationId }, type: 'location.status_changed' },
    orderBy: { sequence: 'asc' },
  })
  expect(events.map(({ payload }) => payload)).toEqual(['inactive', 'active', 'closed'].map((status) => ({ status })))
})

test('the database keeps a closed location closed, and its moment, whoever asks', async () => {
  const { id } = await create('oradea')
  const { closedAt } = await world.admin.location.update({ where: { id }, data: { status: 'closed' } })
  await expect(world.admin.location.update({ where: { id }, data: { status: 'active' } })).rejects.toThrow()
  const touched = await world.admin.location.update({ where: { id }, data: { closedAt: new Date(0), name: 'Once' } })
  expect(touched).toMatchObject({ name: 'Once', closedAt })
})

test('a closed location gives its slug to the one that opens there later', async () => {
  const { id: locationId, version } = await create('cluj-nord')
  payloadOf(await act('changeLocationStatus', { locationId, status: 'CLOSED' }), 'changeLocationStatus')
  const renamed = await act('updateLocation', { locationId, version: version + 1, slug: 'cluj-nord-2026' })
  expect(payloadOf(renamed, 'updateLocation')).toMatchObject({ location: { status: 'CLOSED' }, userErrors: [] })
  expect(await create('cluj-nord')).toMatchObject({ slug: 'cluj-nord', version: 1 })
})

test('a location added by mistake is removed, and its slug is free again', async () => {
  const { id: locationId } = await create('mistake')
  expect(payloadOf(await act('removeLocation', { locationId }), 'removeLocation').userErrors).toEqual([])
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const query = 'query ($id: ID!) { location(id: $id) { name } }'
  expect((await world.run(subgraph, admin, query, { id: locationId })).data).toEqual({ location: null })
  expect(await create('mistake')).toMatchObject({ slug: 'mistake' })
})

test.each([
  ['a slug that is taken', { slug: 'centru' }, 'CONFLICT', 'slug'],
  ['a slug with blanks', { slug: 'a b' }, 'INVALID', 'slug'],
  ['no name', { name: '' }, 'INVALID', 'name'],
  ['an abbreviation for a zone', { timezone: 'EET' }, 'INVALID', 'timezone'],
  ['a town that is too long', { city: 'a'.repeat(101) }, 'INVALID', 'city'],
])('%s is refused, and nothing is added', async (_, wrong, code, field) => {
  const before = await recordsOf(world, world.organizations.aurora)
  const answer = await act('createLocation', { name: 'New', slug: 'new', ...wrong })
  expect(payloadOf(answer, 'createLocation')).toMatchObject({ location: null, userErrors: [{ code, path: [field] }] })
  expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)
})

test('open locations do not exceed the plan, however many are added at once; a closed one makes room', async () => {
  const organizationId = world.organizations.pacifica
  await world.admin.organizationLimit.updateMany({ where: { organizationId, key: 'locations' }, data: { maximum: 4 } })
  const context = await world.context('admin@pacifica.test', 'pacifica')
  const { inTransaction } = context
  const add = (slug: string) => inTransaction((ctx) => createLocation(ctx, { name: slug, slug }))
  const results = await allAtOnce(
    context,
    ['a', 'b', 'c', 'd', 'e'].map((slug) => (ctx) => createLocation(ctx, { name: slug, slug })),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
  const refusal = { code: 'CONFLICT', message: "The clinic's plan has no room for more locations" }
  await expect(add('f')).rejects.toMatchObject(refusal)

  const { id: locationId } = await world.admin.location.findFirstOrThrow({ where: { organizationId } })
  await inTransaction((ctx) => changeLocationStatus(ctx, { locationId, status: 'closed' }))
  await expect(add('f')).resolves.toMatchObject({ slug: 'f', timezone: 'America/El_Salvador' })
})

type Page = { edges: { node: { slug: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }

test('patients page through the locations of their clinic, by name, and change none', async () => {
  const query = /* GraphQL */ `
    query ($first: Int!, $after: String, $filter: LocationFilter) {
      locations(first: $first, after: $after, filter: $filter) {
        edges {
          node {
            slug
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  `
  const patient = await world.actor('patient@pacifica.test', 'pacifica')
  const list = async (variables: object) =>
    (await world.run(subgraph, patient, query, { first: 2, ...variables })).data?.['locations'] as Page
  const slugs: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const page: Page = await list({ after })
    slugs.push(...page.edges.map(({ node }) => node.slug))
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  const all = await world.admin.location.findMany({
    where: { organizationId: world.organizations.pacifica },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  expect(slugs).toEqual(all.map(({ slug }) => slug))
  expect((await list({ filter: { search: 'TECLA' } })).edges).toEqual([{ node: { slug: 'santa-tecla' } }])
  expect((await list({ filter: { status: 'CLOSED' } })).edges).toHaveLength(1)

  const { errors } = await act('createLocation', { name: 'Mine', slug: 'mine' }, 'patient@pacifica.test')
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})

test('of two acts on a location at the same moment, one is told that it has changed', async () => {
  const { id: locationId } = await create('galati')
  const answers = await Promise.all(
    ['INACTIVE', 'CLOSED', 'INACTIVE', 'CLOSED'].map((status) => act('changeLocationStatus', { locationId, status })),
  )
  const { version, status } = await world.admin.location.findUniqueOrThrow({ where: { id: locationId } })
  const done = answers.filter((answer) => payloadOf(answer, 'changeLocationStatus').userErrors.length === 0)
  expect(done.length).toBeGreaterThanOrEqual(version - 1)
  expect(['inactive', 'closed']).toContain(status)
  const events = await world.admin.outboxEvent.count({
    where: { subjectIds: { has: locationId }, type: 'location.status_changed' },
  })
  expect(events).toBe(version - 1)
})
