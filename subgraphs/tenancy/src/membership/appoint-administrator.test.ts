import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { aMember } from '../testing/a-member.ts'
import { payloadOf } from '../testing/payload-of.ts'
import { recordsOf } from '../testing/records-of.ts'

const APPOINT = /* GraphQL */ `
  mutation ($input: AppointAdministratorInput!) {
    appointAdministrator(input: $input) {
      membership {
        email
        status
        role {
          key
        }
      }
      userErrors {
        code
        path
      }
    }
  }
`

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const appoint = async (email: string, by = 'root@platform.test') =>
  world.run(subgraph, await world.actor(by), APPOINT, { input: { organizationId: world.organizations.aurora, email } })

test('platform staff invite an administrator to a clinic', async () => {
  expect(payloadOf(await appoint('New.Admin@example.com'), 'appointAdministrator')).toEqual({
    membership: { email: 'new.admin@example.com', status: 'INVITED', role: { key: 'admin' } },
    userErrors: [],
  })
})

test.each([
  ['active', 'ACTIVE'],
  ['suspended', 'ACTIVE'],
] as const)('somebody who is %s there already is given the role and let in', async (status, expected) => {
  const { email } = await aMember(world, { clinic: 'aurora', status })
  expect(payloadOf(await appoint(email), 'appointAdministrator')).toEqual({
    membership: { email, status: expected, role: { key: 'admin' } },
    userErrors: [],
  })
})

test('an administrator is not appointed twice, and the platform team alone appoints', async () => {
  const before = await recordsOf(world, world.organizations.aurora)
  expect(payloadOf(await appoint('admin@aurora.test'), 'appointAdministrator')).toEqual({
    membership: null,
    userErrors: [{ code: 'CONFLICT', path: ['email'] }],
  })
  const { errors } = await appoint('mine@example.com', 'engineer@platform.test')
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)
})
