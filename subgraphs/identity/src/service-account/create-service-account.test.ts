import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aServiceAccount } from '../testing/a-service-account.ts'
import { field, mutate } from '../testing/run.ts'
import { createServiceAccount } from './create-service-account.ts'
import { disableServiceAccount } from './disable-service-account.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const LIST = '{ serviceAccounts(first: 100) { edges { node { id displayName scopes isEnabled apiKeys { prefix } } } } }'
type Listed = {
  edges: { node: { id: string; displayName: string; isEnabled: boolean; apiKeys: { prefix: string }[] } }[]
}
const list = async (email: string, clinic: 'aurora' | 'pacifica') =>
  (await field<Listed>(world, await world.actor(email, clinic), LIST)).edges.map(({ node }) => node)

test('a clinic creates one through the graph, lists it, and no other clinic sees it', async () => {
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const input = {
    name: ' Lab link ',
    description: 'Fetches results',
    scopes: ['patients:read'],
    expiresAt: '2099-01-01T00:00:00Z',
  }
  const FIELDS = 'id kind displayName description scopes isEnabled expiresAt status'
  const { serviceAccount, userErrors } = await mutate(
    world,
    admin,
    ['createServiceAccount', 'serviceAccount', FIELDS],
    input,
  )
  expect(userErrors).toEqual([])
  expect(serviceAccount).toMatchObject({
    kind: 'SERVICE_ACCOUNT',
    displayName: 'Lab link',
    description: 'Fetches results',
    scopes: ['patients:read'],
    isEnabled: true,
    status: 'ACTIVE',
  })
  const { id } = serviceAccount as { id: string }
  expect((await list('admin@aurora.test', 'aurora')).map((account) => account.id)).toContain(id)
  expect(await list('admin@pacifica.test', 'pacifica')).toEqual([])
  const ONE = 'query ($id: ID!) { serviceAccount(id: $id) { id } }'
  expect(await field(world, admin, ONE, { id })).toEqual({ id })
  expect(await field(world, await world.actor('admin@pacifica.test', 'pacifica'), ONE, { id })).toBeNull()
  const events = await world.admin.outboxEvent.findMany({ where: { subjectIds: { has: id } } })
  expect(events).toMatchObject([
    {
      type: 'service_account.created',
      organizationId: world.organizations.aurora,
      payload: { scopes: 'patients:read' },
    },
  ])
})

test('the staff of its clinic see its principal, and no other clinic’s do', async () => {
  const { admin, account } = await aServiceAccount(world)
  expect(await admin.db.principal.findUnique({ where: { id: account.id } })).toMatchObject({
    kind: 'service_account',
    subject: null,
  })
  const elsewhere = await world.context('admin@pacifica.test', 'pacifica')
  expect(await elsewhere.db.principal.findUnique({ where: { id: account.id } })).toBeNull()
})

test.each([
  ['scopes one does not hold', { scopes: ['platform:audit.full'] }, 'scopes'],
  ['an end that has passed', { expiresAt: new Date(0) }, 'expiresAt'],
  ['no name', { name: '' }, 'name'],
])('%s are refused, and nothing is created', async (_, wrong, path) => {
  const before = await world.admin.principal.count()
  const admin = await world.context('admin@aurora.test', 'aurora')
  const attempt = admin.inTransaction((tx) =>
    createServiceAccount(tx, { name: 'Robot', scopes: ['patients:read'], ...wrong }),
  )
  await expect(attempt).rejects.toMatchObject({ code: 'INVALID', inputPath: [path] })
  expect(await world.admin.principal.count()).toBe(before)
})

test('no more than the plan allows, even at once; disabling one makes room', async () => {
  const admin = await world.context('admin@pacifica.test', 'pacifica')
  const create = () =>
    admin.inTransaction((tx) => createServiceAccount(tx, { name: 'Robot', scopes: ['patients:read'] }))
  const outcomes = await Promise.allSettled([create(), create(), create()])
  const made = outcomes.filter((outcome) => outcome.status === 'fulfilled').map(({ value }) => value)
  expect(made).toHaveLength(1)
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'CONFLICT' })
  await admin.inTransaction((tx) => disableServiceAccount(tx, { serviceAccountId: made[0]?.id ?? '' }))
  await expect(create()).resolves.toMatchObject({ name: 'Robot' })
})

test('disabling is for good, said once, and stays within the clinic', async () => {
  const { account } = await aServiceAccount(world)
  const disable = (email: string, clinic: 'aurora' | 'pacifica') =>
    world.actor(email, clinic).then((actor) =>
      mutate(world, actor, ['disableServiceAccount', 'serviceAccount', 'id isEnabled'], {
        serviceAccountId: account.id,
      }),
    )

  expect(await disable('admin@pacifica.test', 'pacifica')).toEqual({
    serviceAccount: null,
    userErrors: [{ code: 'NOT_FOUND', path: ['serviceAccountId'] }],
  })
  expect(await world.admin.serviceAccount.findUnique({ where: { id: account.id } })).toMatchObject({ status: 'active' })
  for (let times = 0; times < 2; times++)
    expect(await disable('admin@aurora.test', 'aurora')).toEqual({
      serviceAccount: { id: account.id, isEnabled: false },
      userErrors: [],
    })
  expect(
    await world.admin.outboxEvent.count({
      where: { type: 'service_account.disabled', subjectIds: { has: account.id } },
    }),
  ).toBe(1)
})

test('it takes the permission', async () => {
  const specialist = await world.actor('specialist@aurora.test', 'aurora')
  await expect(field(world, specialist, LIST)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } })
  const attempt = mutate(world, specialist, ['createServiceAccount', 'serviceAccount', 'id'], {
    name: 'Robot',
    scopes: ['patients:read'],
  })
  await expect(attempt).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } })
})
