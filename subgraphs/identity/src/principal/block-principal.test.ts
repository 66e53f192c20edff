import { subjectOf } from '@platform/prisma/demo-people'
import { PLATFORM_ORGANIZATION_ID } from '@platform/shared/platform-organization'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askSession } from '../testing/ask-session.ts'
import { mutate } from '../testing/run.ts'
import { blockPrincipal } from './block-principal.ts'
import { unblockPrincipal } from './unblock-principal.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const reason = 'Shared their password with a stranger'
const stored = (email: string) => world.admin.principal.findUniqueOrThrow({ where: { subject: subjectOf(email) } })
const events = (id: string) =>
  world.admin.outboxEvent.findMany({
    where: { subjectIds: { has: id }, type: { startsWith: 'principal.' } },
    orderBy: { sequence: 'asc' },
  })

test('a block holds from the next request on, at every clinic, until it is lifted', async () => {
  const { aurora, pacifica } = world.organizations
  const root = await world.actor('root@platform.test')
  const { id, version } = await stored('ana@patients.test')
  const refusals = async () =>
    Promise.all(
      [aurora, pacifica, null].map(
        async (organizationId) => (await askSession(world, subjectOf('ana@patients.test'), { organizationId })).refusal,
      ),
    )
  expect(await refusals()).toEqual([null, null, null])

  // The requests above were noted as seen: still the version that was read.
  const blocked = await mutate(
    world,
    root,
    ['blockPrincipal', 'principal', 'id status version ... on Human { block { reason } }'],
    { principalId: id, reason, version },
  )
  expect(blocked).toEqual({
    principal: { id, status: 'BLOCKED', version: version + 1, block: { reason } },
    userErrors: [],
  })
  expect(await refusals()).toEqual(['BLOCKED', 'BLOCKED', 'BLOCKED'])

  const unblocked = await mutate(
    world,
    root,
    ['unblockPrincipal', 'principal', 'status version ... on Human { block { reason } }'],
    { principalId: id, version: version + 1 },
  )
  expect(unblocked).toEqual({ principal: { status: 'ACTIVE', version: version + 2, block: null }, userErrors: [] })
  expect(await refusals()).toEqual([null, null, null])
  expect((await events(id)).map(({ type, organizationId }) => [type, organizationId])).toEqual([
    ['principal.blocked', PLATFORM_ORGANIZATION_ID],
    ['principal.unblocked', PLATFORM_ORGANIZATION_ID],
  ])
})

test('the agents of a human are blocked with them, and stay so', async () => {
  const root = await world.context('root@platform.test')
  const operator = await stored('support@pacifica.test')
  const { id } = await world.admin.agent.create({
    data: {
      purpose: 'Sorts the inbox',
      operatorId: operator.id,
      principal: { create: { kind: 'agent', subject: 'local||sorter', displayName: 'Sorter' } },
    },
  })
  await root.inTransaction((tx) => blockPrincipal(tx, { principalId: operator.id, reason, version: operator.version }))
  expect(await askSession(world, 'local||sorter')).toMatchObject({ refusal: 'BLOCKED' })
  expect(await events(id)).toMatchObject([{ type: 'principal.blocked' }])

  await root.inTransaction((tx) => unblockPrincipal(tx, { principalId: operator.id, version: operator.version + 1 }))
  expect(await askSession(world, 'local||sorter')).toMatchObject({ refusal: 'BLOCKED' })
})

test.each([
  ['without a reason', { reason: '  too few ' }, 'INVALID'],
  ['on a version that has moved on', { version: 0 }, 'CONFLICT'],
  ['of nobody', { principalId: '01940000-0000-7000-8000-000000000000' }, 'NOT_FOUND'],
])('a block %s is refused, and changes nothing', async (_, wrong, code) => {
  const before = await stored('patient@pacifica.test')
  const root = await world.context('root@platform.test')
  const input = { principalId: before.id, reason, version: before.version, ...wrong }
  await expect(root.inTransaction((tx) => blockPrincipal(tx, input))).rejects.toMatchObject({ code })
  expect(await stored('patient@pacifica.test')).toEqual(before)
  expect(await events(before.id)).toEqual([])
})

test('nobody blocks themselves, or twice, or unblocks who is not blocked', async () => {
  const root = await world.context('root@platform.test')
  const self = await stored('root@platform.test')
  const block = (principalId: string, version: number) =>
    root.inTransaction((tx) => blockPrincipal(tx, { principalId, reason, version }))
  await expect(block(self.id, self.version)).rejects.toMatchObject({ code: 'CONFLICT', inputPath: ['principalId'] })
  expect(await stored('root@platform.test')).toEqual(self)

  const { id, version } = await stored('specialist@pacifica.test')
  const lift = (at: number) => root.inTransaction((tx) => unblockPrincipal(tx, { principalId: id, version: at }))
  await expect(lift(version)).rejects.toMatchObject({ code: 'CONFLICT' })
  await block(id, version)
  await expect(block(id, version + 1)).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(lift(version)).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await stored('specialist@pacifica.test')).toMatchObject({ status: 'blocked', version: version + 1 })
})

test('only a superadmin blocks', async () => {
  const { id, version } = await stored('patient@aurora.test')
  for (const actor of [await world.actor('engineer@platform.test'), await world.actor('admin@aurora.test', 'aurora')]) {
    const attempt = mutate(world, actor, ['blockPrincipal', 'principal', 'id'], { principalId: id, reason, version })
    await expect(attempt).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } })
  }
  // Nor does the database let a support engineer whose scopes were wrong.
  const engineer = await world.context('engineer@platform.test')
  await expect(
    engineer.inTransaction((tx) => blockPrincipal(tx, { principalId: id, reason, version })),
  ).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await stored('patient@aurora.test')).toMatchObject({ status: 'active', version })
})
