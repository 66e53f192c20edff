import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { anOrganization } from '../testing/an-organization.ts'
import { allAtOnce } from '../testing/all-at-once.ts'
import { payloadOf } from '../testing/payload-of.ts'
import { recordsOf } from '../testing/records-of.ts'
import { reinstateOrganization } from './reinstate-organization.ts'
import { suspendOrganization } from './suspend-organization.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const eventsOf = async (organizationId: string) =>
  (await world.admin.outboxEvent.findMany({ where: { organizationId }, orderBy: { sequence: 'asc' } }))
    .filter(({ type }) => type.startsWith('organization.'))
    .map(({ type, payload }) => [type, payload])

const act = async (name: 'activate' | 'suspend' | 'reinstate', input: object, email = 'root@platform.test') => {
  const field = `${name}Organization`
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  const document = `mutation ($input: ${type}!) {
    ${field}(input: $input) { organization { status activatedAt suspendedAt suspensionReason } userErrors { code message path } }
  }`
  return world.run(subgraph, await world.actor(email), document, { input })
}

test('a clinic is activated, suspended and reinstated, and says so with its slug', async () => {
  const { id: organizationId, slug } = await anOrganization(world)

  const activated = payloadOf(await act('activate', { organizationId }), 'activateOrganization')
  expect(activated).toMatchObject({ organization: { status: 'ACTIVE', suspendedAt: null }, userErrors: [] })

  const suspended = payloadOf(await act('suspend', { organizationId, reason: ' Unpaid ' }), 'suspendOrganization')
  expect(suspended).toMatchObject({ organization: { status: 'SUSPENDED', suspensionReason: 'Unpaid' }, userErrors: [] })
  expect(suspended['organization']).toHaveProperty('suspendedAt', expect.any(Date))

  const reinstated = payloadOf(await act('reinstate', { organizationId }), 'reinstateOrganization')
  expect(reinstated).toMatchObject({ organization: { status: 'ACTIVE', suspendedAt: null, suspensionReason: null } })

  expect(await eventsOf(organizationId)).toEqual([
    ['organization.created', { slug }],
    ['organization.activated', { slug }],
    ['organization.suspended', { slug }],
    ['organization.reinstated', { slug }],
  ])
})

test('a draft without an administrator stays a draft', async () => {
  const { id: organizationId } = await anOrganization(world)
  await world.admin.membership.deleteMany({ where: { organizationId } })
  const before = await recordsOf(world, organizationId)
  const { organization, userErrors } = payloadOf(await act('activate', { organizationId }), 'activateOrganization')
  expect(organization).toBeNull()
  expect(userErrors).toEqual([
    { code: 'CONFLICT', message: 'Appoint an administrator first', path: ['organizationId'] },
  ])
  expect(await recordsOf(world, organizationId)).toEqual(before)
})

test.each<['suspend' | 'reinstate', object]>([
  ['suspend', { reason: 'No' }],
  ['reinstate', {}],
])('to %s a draft is refused', async (name, input) => {
  const { id: organizationId } = await anOrganization(world)
  const before = await recordsOf(world, organizationId)
  const { userErrors } = payloadOf(await act(name, { organizationId, ...input }), `${name}Organization`)
  expect(userErrors).toMatchObject([{ code: 'CONFLICT', path: ['organizationId'] }])
  expect(await recordsOf(world, organizationId)).toEqual(before)
})

test('an unknown clinic is not found, and an id that is none is said to be none', async () => {
  const unknown = await act('activate', { organizationId: '00000000-0000-7000-8000-000000000000' })
  expect(payloadOf(unknown, 'activateOrganization').userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  const malformed = await act('activate', { organizationId: 'aurora' })
  expect(payloadOf(malformed, 'activateOrganization').userErrors).toMatchObject([{ code: 'INVALID' }])
})

describe('who is not the platform team', () => {
  test.each(['activate', 'suspend', 'reinstate'] as const)('cannot %s a clinic', async (name) => {
    const organizationId = world.organizations.aurora
    const before = await recordsOf(world, organizationId)
    const { errors } = await act(
      name,
      { organizationId, ...(name === 'suspend' && { reason: 'Mine' }) },
      'engineer@platform.test',
    )
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect(await recordsOf(world, organizationId)).toEqual(before)
  })
})

test('of several suspensions at the same moment one counts, and is announced once', async () => {
  const organizationId = world.organizations.pacifica
  const context = await world.context('root@platform.test')
  const results = await allAtOnce(
    context,
    // Platform staff have four connections.
    ['a', 'b', 'c', 'd'].map((reason) => (ctx) => suspendOrganization(ctx, { organizationId, reason })),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await eventsOf(organizationId)).toEqual([['organization.suspended', { slug: 'pacifica' }]])
  await context.inTransaction((ctx) => reinstateOrganization(ctx, { organizationId }))
})
