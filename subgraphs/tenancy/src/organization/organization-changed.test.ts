import { EVENT_TYPES } from '@platform/shared/events/registry'
import { anonymous } from '@platform/shared/testing/actor-of'
import { aSubscription } from '@platform/shared/testing/a-subscription'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { ORGANIZATION_EVENTS } from './organization-events.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const QUERY = 'subscription { organizationChanged { slug name status } }'
type Who = [email: string, clinic?: 'aurora' | 'pacifica']

const listen = async (...who: Who) => aSubscription(world, subgraph, await world.actor(...who), { query: QUERY })

async function rename(clinic: 'aurora' | 'pacifica', name: string) {
  const id = world.organizations[clinic]
  const { version } = await world.admin.organization.findUniqueOrThrow({ where: { id } })
  const query = `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { userErrors { message } } }`
  const admin = await world.actor(`admin@${clinic}.test`, clinic)
  expect(await world.run(subgraph, admin, query, { input: { version, name } })).toEqual({
    data: { updateOrganization: { userErrors: [] } },
  })
}

const told = ({ received }: { received: { data?: Record<string, unknown> | null }[] }) =>
  received.map(({ data }) => data?.['organizationChanged'])

test('everybody of a clinic hears of its change, and nobody of another; the platform team hears of all', async () => {
  const insiders: Who[] = ['admin', 'specialist', 'support', 'patient'].map((who) => [`${who}@aurora.test`, 'aurora'])
  const ours = await Promise.all(insiders.map((who) => listen(...who)))
  const theirs = await listen('admin@pacifica.test', 'pacifica')
  const platform = await Promise.all([listen('root@platform.test'), listen('engineer@platform.test')])
  await rename('aurora', 'Aurora Nova')
  await Promise.all([...ours, ...platform].map((one) => one.hears(1)))

  const changed = { slug: 'aurora', name: 'Aurora Nova', status: 'ACTIVE' }
  expect([...ours, ...platform].map(told)).toEqual(Array.from({ length: 6 }, () => [changed]))
  expect(theirs.received).toEqual([])

  await rename('pacifica', 'Pacífica Nueva')
  await Promise.all([theirs.hears(1), ...platform.map((one) => one.hears(2))])
  expect(told(theirs)).toEqual([{ slug: 'pacifica', name: 'Pacífica Nueva', status: 'ACTIVE' }])
  expect(platform.map((one) => told(one).length)).toEqual([2, 2])
  expect(ours.map((one) => told(one).length)).toEqual([1, 1, 1, 1])
  await Promise.all([...ours, theirs, ...platform].map((one) => one.end()))
})

test('its settings are part of it', async () => {
  const listening = await listen('admin@aurora.test', 'aurora')
  const where = { organizationId: world.organizations.aurora }
  const { version } = await world.admin.organizationSettings.findFirstOrThrow({ where })
  const query = `mutation ($input: UpdateOrganizationSettingsInput!) { updateOrganizationSettings(input: $input) { userErrors { message } } }`
  const admin = await world.actor('admin@aurora.test', 'aurora')
  expect(await world.run(subgraph, admin, query, { input: { version, noShowGraceMinutes: 25 } })).toEqual({
    data: { updateOrganizationSettings: { userErrors: [] } },
  })
  await listening.hears(1)
  expect(told(listening)).toHaveLength(1)
  await listening.end()
})

test('a visitor is told to sign in, somebody at no clinic to choose one', async () => {
  const visitor = await aSubscription(world, subgraph, anonymous(world.organizations.aurora), { query: QUERY })
  expect(visitor.refusal?.errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED'])
  const homeless = await listen('ana@patients.test')
  expect(homeless.refusal?.errors?.map(({ message }) => message)).toEqual(['Only at a clinic'])
})

test('it listens to every event there is about an organization', () => {
  const all = Object.keys(EVENT_TYPES).filter((type) => type.startsWith('organization'))
  expect(all.length).toBeGreaterThan(10)
  expect([...ORGANIZATION_EVENTS].sort()).toEqual(all.sort())
})
