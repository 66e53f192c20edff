import { anonymous, gateway } from '@platform/shared/testing/actor-of'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { field } from '../testing/run.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const ME = `{ me {
  principal { __typename id kind displayName status version ... on Human { email } }
  human { id email givenName familyName languageCode emailVerified }
  organization { __typename id } role permissions platformRole } }`

test('a member sees who they are and what they may do where they are', async () => {
  const actor = await world.actor('specialist@aurora.test', 'aurora')
  expect(await field(world, actor, ME)).toEqual({
    principal: {
      __typename: 'Human',
      id: actor.principalId,
      kind: 'HUMAN',
      displayName: 'Andrei Ștefănescu',
      status: 'ACTIVE',
      version: 1,
      email: 'specialist@aurora.test',
    },
    human: {
      id: actor.principalId,
      email: 'specialist@aurora.test',
      givenName: 'Andrei',
      familyName: 'Ștefănescu',
      languageCode: 'ro',
      emailVerified: true,
    },
    organization: { __typename: 'Organization', id: world.organizations.aurora },
    role: 'SPECIALIST',
    permissions: actor.permissions,
    platformRole: null,
  })
})

test.each([
  ['ana@patients.test', { role: 'USER', platformRole: null, organization: null, permissions: [] }],
  ['engineer@platform.test', { role: 'SUPPORT_ENGINEER', platformRole: 'SUPPORT_ENGINEER', organization: null }],
])('%s sees who they are outside of clinics', async (email, expected) => {
  expect(await field(world, await world.actor(email), ME)).toMatchObject({ ...expected, human: { email } })
})

test('a service account sees itself, and no human', async () => {
  const { aurora } = world.organizations
  const { id } = await world.admin.serviceAccount.create({
    data: {
      organizationId: aurora,
      name: 'Booking site',
      scopes: ['locations:read'],
      principal: { create: { kind: 'service_account', displayName: 'Booking site' } },
    },
  })
  const actor = {
    ...(await world.actor('admin@aurora.test', 'aurora')),
    kind: 'service_account',
    role: 'service',
    principalId: id,
    permissions: ['locations:read'],
  } as const
  expect(await field(world, actor, ME)).toMatchObject({
    principal: { __typename: 'ServiceAccount', id, kind: 'SERVICE_ACCOUNT', displayName: 'Booking site' },
    human: null,
    role: 'SERVICE',
    organization: { id: aurora },
    permissions: ['locations:read'],
  })
})

test('a visitor is told to sign in, and so is the gateway itself', async () => {
  for (const actor of [anonymous(), gateway('local||nobody')])
    await expect(field(world, actor, ME)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
})
