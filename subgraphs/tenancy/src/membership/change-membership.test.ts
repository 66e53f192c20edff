import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { aMember } from '../testing/a-member.ts'
import { aRole } from '../testing/a-role.ts'
import { payloadOf } from '../testing/payload-of.ts'
import { recordsOf } from '../testing/records-of.ts'
import { changeMemberRole } from './change-member-role.ts'
import { reinstateMember } from './reinstate-member.ts'
import { removeMember } from './remove-member.ts'
import { suspendMember } from './suspend-member.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const act = async (name: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) {
    ${name}(input: $input) { membership { status role { key } human { id } } userErrors { code message path } }
  }`
  return payloadOf(
    await world.run(subgraph, await world.actor('admin@aurora.test', 'aurora'), document, { input }),
    name,
  )
}
const roleOf = (key: string) =>
  world.admin.role.findFirstOrThrow({ where: { organizationId: world.organizations.aurora, key } })

test('a member is given another role, suspended, reinstated and removed, each on the record', async () => {
  const { id: membershipId, principalId } = await aMember(world, { clinic: 'aurora' })
  const human = { id: principalId }
  const { id: roleId } = await roleOf('customer_support')
  expect(await act('changeMemberRole', { membershipId, roleId })).toEqual({
    membership: { status: 'ACTIVE', role: { key: 'customer_support' }, human },
    userErrors: [],
  })
  expect(await act('suspendMember', { membershipId })).toMatchObject({ membership: { status: 'SUSPENDED', human } })
  expect(await act('reinstateMember', { membershipId })).toMatchObject({ membership: { status: 'ACTIVE', human } })
  expect(await act('removeMember', { membershipId })).toMatchObject({ membership: { human }, userErrors: [] })
  expect(await act('removeMember', { membershipId })).toMatchObject({
    membership: null,
    userErrors: [{ code: 'NOT_FOUND', path: ['membershipId'] }],
  })

  const events = await world.admin.outboxEvent.findMany({
    where: { subjectIds: { has: membershipId } },
    orderBy: { sequence: 'asc' },
  })
  expect(events.map(({ type, payload }) => [type, payload])).toEqual([
    ['membership.changed', { status: 'active' }],
    ['membership.changed', { status: 'suspended' }],
    ['membership.changed', { status: 'active' }],
    ['membership.removed', {}],
  ])
  const audited = await world.admin.auditEvent.findMany({ where: { entityId: membershipId, actorRole: 'admin' } })
  expect(audited.map(({ action }) => action).sort()).toEqual(['delete', 'update', 'update', 'update'])
})

test('a removed member can be invited again', async () => {
  const { id: membershipId, email } = await aMember(world, { clinic: 'aurora' })
  await act('removeMember', { membershipId })
  const { id: roleId } = await roleOf('specialist')
  expect(await act('addMember', { email, roleId })).toMatchObject({ membership: { status: 'INVITED' }, userErrors: [] })
})

test('an invitation is taken back, not suspended', async () => {
  const { id: roleId } = await roleOf('specialist')
  await act('addMember', { email: 'soon@example.com', roleId })
  const { id: membershipId } = await world.admin.membership.findFirstOrThrow({ where: { email: 'soon@example.com' } })
  expect((await act('suspendMember', { membershipId })).userErrors).toMatchObject([{ code: 'CONFLICT' }])
  expect((await act('reinstateMember', { membershipId })).userErrors).toMatchObject([{ code: 'CONFLICT' }])
  expect(await act('removeMember', { membershipId })).toMatchObject({ userErrors: [] })
})

test('the role a member has already changes nothing', async () => {
  const { id: membershipId, roleId } = await aMember(world, { clinic: 'aurora' })
  const before = await recordsOf(world, world.organizations.aurora)
  expect((await act('changeMemberRole', { membershipId, roleId })).userErrors).toEqual([])
  expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)
})

test('who may manage members, but is no administrator, leaves administrators and stronger members alone', async () => {
  const desk = await aRole(world, { clinic: 'aurora', permissions: ['members:read', 'members:manage'] })
  const { email } = await aMember(world, { clinic: 'aurora', role: desk.key })
  const { id: specialistId } = await aMember(world, { clinic: 'aurora' })
  const { id: adminId } = await aMember(world, { clinic: 'aurora', role: 'admin' })
  const { id: suspendedId } = await aMember(world, { clinic: 'aurora', role: 'admin', status: 'suspended' })
  const before = await recordsOf(world, world.organizations.aurora)
  const { inTransaction } = await world.context(email, 'aurora')

  const attempts = await Promise.allSettled([
    ...[specialistId, adminId].flatMap((membershipId) => [
      inTransaction((ctx) => changeMemberRole(ctx, { membershipId, roleId: desk.id })),
      inTransaction((ctx) => suspendMember(ctx, { membershipId })),
      inTransaction((ctx) => removeMember(ctx, { membershipId })),
    ]),
    inTransaction((ctx) => reinstateMember(ctx, { membershipId: suspendedId })),
  ])
  expect(attempts).toMatchObject(attempts.map(() => ({ status: 'rejected', reason: { code: 'FORBIDDEN' } })))
  expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)
})

test('a patient who becomes staff needs room in the plan', async () => {
  const organizationId = world.organizations.pacifica
  const room = { where: { organizationId_key: { organizationId, key: 'members' } } }
  await world.admin.organizationLimit.update({ ...room, data: { maximum: 3 } })
  const { id: membershipId } = await aMember(world, { clinic: 'pacifica', role: 'patient' })
  const { id: roleId } = await world.admin.role.findFirstOrThrow({ where: { organizationId, key: 'specialist' } })
  const { inTransaction } = await world.context('admin@pacifica.test', 'pacifica')
  const change = () => inTransaction((ctx) => changeMemberRole(ctx, { membershipId, roleId }))

  const before = await recordsOf(world, organizationId)
  await expect(change()).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('no room') })
  expect(await recordsOf(world, organizationId)).toEqual(before)

  await world.admin.organizationLimit.update({ ...room, data: { maximum: 4 } })
  await expect(change()).resolves.toMatchObject({ roleId })
})
