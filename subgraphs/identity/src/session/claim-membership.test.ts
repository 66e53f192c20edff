import { subjectOf } from '@platform/prisma/demo-people'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askSession } from '../testing/ask-session.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

async function invite(email: string, organizationId: string) {
  const role = await world.admin.role.findFirstOrThrow({ where: { organizationId, key: 'specialist' } })
  return world.admin.membership.create({ data: { organizationId, email, roleId: role.id } })
}
const changes = (id: string) =>
  world.admin.outboxEvent.findMany({ where: { type: 'membership.changed', subjectIds: { has: id } } })

test('an invited place becomes a human’s the first time they come, once however many times at once', async () => {
  const { pacifica } = world.organizations
  const invited = await invite('specialist@aurora.test', pacifica)
  const { principalId } = await world.actor('specialist@aurora.test')
  const sessions = await Promise.all(
    Array.from({ length: 5 }, () =>
      askSession(world, subjectOf('specialist@aurora.test'), { organizationId: pacifica }),
    ),
  )
  for (const session of sessions)
    expect(session).toMatchObject({ role: 'specialist', organizationId: pacifica, refusal: null })
  const joined = await world.admin.membership.findUniqueOrThrow({ where: { id: invited.id } })
  expect(joined).toMatchObject({ principalId, status: 'active', updatedBy: principalId, version: 2 })
  expect(joined.joinedAt).toBeInstanceOf(Date)
  expect(await changes(invited.id)).toMatchObject([
    { organizationId: pacifica, payload: { status: 'active' }, actorId: principalId },
  ])
})

test('a newcomer takes their place in the very request that registers them', async () => {
  const { aurora } = world.organizations
  await invite('radu@clinic.test', aurora)
  const profile = { email: 'Radu@clinic.test', emailVerified: true, givenName: 'Radu', familyName: 'Pop' }
  expect(await askSession(world, 'local||user_radu', { organizationId: aurora, profile })).toMatchObject({
    role: 'specialist',
    refusal: null,
  })
})

test.each([
  ['an address that is not proven', 'local||user_vlad', 'vlad@clinic.test', false],
  ['another address', 'local||user_eva', 'eva@clinic.test', true],
])('%s takes nobody’s place', async (_, subject, email, emailVerified) => {
  const { aurora } = world.organizations
  const invited = await invite(emailVerified ? 'somebody@clinic.test' : email, aurora)
  const profile = { email, emailVerified, givenName: 'V', familyName: 'V' }
  expect(await askSession(world, subject, { organizationId: aurora, profile })).toMatchObject({
    refusal: 'NO_MEMBERSHIP',
  })
  expect(await world.admin.membership.findUniqueOrThrow({ where: { id: invited.id } })).toEqual(invited)
  expect(await changes(invited.id)).toEqual([])
})

test('an invitation to one clinic opens no other', async () => {
  const { aurora, pacifica } = world.organizations
  const invited = await invite('admin@aurora.test', pacifica)
  expect(await askSession(world, subjectOf('admin@aurora.test'), { organizationId: aurora })).toMatchObject({
    role: 'admin',
  })
  expect(await world.admin.membership.findUniqueOrThrow({ where: { id: invited.id } })).toEqual(invited)
})

test('whoever was suspended does not come back by another address', async () => {
  const { aurora } = world.organizations
  const { principalId } = await world.actor('support@aurora.test')
  await world.admin.membership.updateMany({
    where: { organizationId: aurora, principalId },
    data: { status: 'suspended', email: 'old-address@aurora.test' },
  })
  const invited = await invite('support@aurora.test', aurora)
  expect(await askSession(world, subjectOf('support@aurora.test'), { organizationId: aurora })).toMatchObject({
    refusal: 'NO_MEMBERSHIP',
  })
  expect(await world.admin.membership.findUniqueOrThrow({ where: { id: invited.id } })).toEqual(invited)
})
