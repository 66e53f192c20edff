import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askSession } from '../testing/ask-session.ts'
import { field, mutate } from '../testing/run.ts'
import { registerAgent } from './register-agent.ts'

let world: World
let operatorId: string
beforeAll(async () => {
  world = await aWorld()
  operatorId = (await world.actor('specialist@aurora.test')).principalId ?? ''
})
afterAll(() => world.close())

const agents = () => world.admin.agent.count()
const valid = () => ({
  displayName: 'Scribe',
  purpose: 'Drafts reports from dictation',
  operatorId,
  subject: 'clerk||machine_scribe',
})

test('a registered agent signs in without any right, and its operator sees it', async () => {
  const root = await world.actor('root@platform.test')
  const made = await mutate(
    world,
    root,
    ['registerAgent', 'agent', 'id kind status purpose operator { email }'],
    valid(),
  )
  expect(made).toMatchObject({
    agent: {
      kind: 'AGENT',
      status: 'ACTIVE',
      purpose: 'Drafts reports from dictation',
      operator: { email: 'specialist@aurora.test' },
    },
    userErrors: [],
  })
  expect(await askSession(world, 'clerk||machine_scribe')).toMatchObject({
    kind: 'AGENT',
    role: 'user',
    permissions: [],
    refusal: null,
  })

  const MINE = '{ myAgents { edges { node { id displayName status operator { id } } } pageInfo { hasNextPage } } }'
  for (const operator of [
    await world.actor('specialist@aurora.test', 'aurora'),
    await world.actor('specialist@aurora.test'),
  ])
    expect(await field(world, operator, MINE)).toMatchObject({
      edges: [{ node: { displayName: 'Scribe', status: 'ACTIVE', operator: { id: operatorId } } }],
    })
  expect(await field(world, await world.actor('admin@aurora.test', 'aurora'), MINE)).toMatchObject({ edges: [] })
})

test.each([
  ['a purpose too short to mean anything', { purpose: 'Helps' }, 'INVALID'],
  ['no name', { displayName: ' ' }, 'INVALID'],
  ['an API key for a subject', { subject: `key|${'0'.repeat(64)}` }, 'INVALID'],
  ['an operator who does not exist', { operatorId: '01940000-0000-7000-8000-000000000000' }, 'NOT_FOUND'],
])('%s is refused, and nothing is registered', async (_, wrong, code) => {
  const before = await agents()
  const root = await world.context('root@platform.test')
  await expect(root.inTransaction((tx) => registerAgent(tx, { ...valid(), ...wrong }))).rejects.toMatchObject({ code })
  expect(await agents()).toBe(before)
})

test('neither a subject in use nor a blocked operator will do', async () => {
  const before = await agents()
  const root = await world.context('root@platform.test')
  const { subject } = await world.admin.principal.findUniqueOrThrow({ where: { id: operatorId } })
  const register = (input: Partial<ReturnType<typeof valid>>) =>
    root.inTransaction((tx) => registerAgent(tx, { ...valid(), ...input }))
  await expect(register({ subject: subject ?? '' })).rejects.toMatchObject({ code: 'CONFLICT', inputPath: ['subject'] })

  const blocked = (await world.actor('patient@pacifica.test')).principalId ?? ''
  await world.admin.principal.update({
    where: { id: blocked },
    data: { status: 'blocked', blockedAt: new Date(), blockedReason: 'Fraud' },
  })
  await expect(register({ operatorId: blocked, subject: 'local||x' })).rejects.toMatchObject({
    code: 'CONFLICT',
    inputPath: ['operatorId'],
  })
  expect(await agents()).toBe(before)
})
