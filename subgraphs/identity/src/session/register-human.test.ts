import { subjectOf } from '@platform/prisma/demo-people'
import { PLATFORM_ORGANIZATION_ID } from '@platform/shared/platform-organization'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askSession } from '../testing/ask-session.ts'

let world: World
beforeAll(async () => void (world = await aWorld({ connections: 10 })))
afterAll(() => world.close())

const profile = { email: 'Nadia@Patients.test', emailVerified: true, givenName: 'Nadia', familyName: 'Ionescu' }

test('twenty first requests at once make one human, and say so once', async () => {
  const { aurora } = world.organizations
  const people = await world.admin.human.count()
  const sessions = await Promise.all(
    Array.from({ length: 20 }, () => askSession(world, 'clerk|org_7|user_nadia', { organizationId: aurora, profile })),
  )
  const ids = new Set(sessions.map(({ principalId }) => principalId))
  expect(ids.size).toBe(1)
  expect(await world.admin.human.count()).toBe(people + 1)

  const human = await world.admin.human.findUniqueOrThrow({
    where: { id: String([...ids][0]) },
    include: { principal: true },
  })
  expect(human).toMatchObject({
    provider: 'clerk',
    providerOrgId: 'org_7',
    providerUserId: 'user_nadia',
    email: 'nadia@patients.test',
    emailVerified: true,
    principal: { kind: 'human', displayName: 'Nadia Ionescu', platformRole: null, status: 'active' },
  })
  expect(sessions.every((session) => session.refusal === 'NO_MEMBERSHIP')).toBe(true)
  const events = await world.admin.outboxEvent.findMany({ where: { type: 'human.registered' } })
  expect(events).toMatchObject([{ organizationId: PLATFORM_ORGANIZATION_ID, subjectIds: [human.id] }])
})

test('without a profile nobody is made', async () => {
  const principals = await world.admin.principal.count()
  expect(await askSession(world, 'local||user_unheard_of')).toMatchObject({
    refusal: 'UNKNOWN_SUBJECT',
    principalId: null,
    role: null,
  })
  expect(await world.admin.principal.count()).toBe(principals)
})

test('a known human stays as they are, whatever a profile says', async () => {
  const subject = subjectOf('patient@aurora.test')
  const before = await world.admin.human.findFirstOrThrow({ where: { principal: { subject } } })
  expect(await askSession(world, subject, { profile })).toMatchObject({ displayName: 'Elena Dumitrașcu', role: 'user' })
  expect(await world.admin.human.findUniqueOrThrow({ where: { id: before.id } })).toEqual(before)
})

test('somebody without a name is shown by their address', async () => {
  const nameless = { ...profile, email: 'x@patients.test', givenName: '', familyName: '' }
  expect(await askSession(world, 'local||user_x', { profile: nameless })).toMatchObject({
    displayName: 'x@patients.test',
    role: 'user',
    permissions: [],
  })
})

test('neither an API key nor a removed account comes back as a human', async () => {
  const principals = await world.admin.principal.count()
  expect(await askSession(world, `key|${'0'.repeat(64)}`, { profile })).toMatchObject({ refusal: 'UNKNOWN_SUBJECT' })
  await world.admin.principal.update({ where: { subject: 'local||user_x' }, data: { deletedAt: new Date() } })
  expect(await askSession(world, 'local||user_x', { profile })).toMatchObject({ refusal: 'UNKNOWN_SUBJECT' })
  expect(await world.admin.principal.count()).toBe(principals)
})
