import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { aMember } from '../testing/a-member.ts'
import { recordsOf } from '../testing/records-of.ts'
import { changeMemberRole } from './change-member-role.ts'
import { removeMember } from './remove-member.ts'
import { suspendMember } from './suspend-member.ts'

const worlds: World[] = []
let world: World
beforeEach(async () => worlds.push((world = await aWorld())))
afterAll(() => Promise.all(worlds.map((each) => each.close())))

const membershipOf = (email: string) => world.admin.membership.findFirstOrThrow({ where: { email, deletedAt: null } })
const activeAdmins = () =>
  world.admin.membership.count({
    where: {
      organizationId: world.organizations.aurora,
      status: 'active',
      deletedAt: null,
      role: { baseRole: 'admin' },
    },
  })

test('the last active administrator neither leaves nor suspends themselves', async () => {
  // Neither counts: one is kept out, the other has not come in yet.
  await aMember(world, { clinic: 'aurora', role: 'admin', status: 'suspended' })
  const { id: membershipId, roleId } = await membershipOf('admin@aurora.test')
  const organizationId = world.organizations.aurora
  await world.admin.membership.create({ data: { organizationId, email: 'invited@aurora.test', roleId } })

  const before = await recordsOf(world, organizationId)
  const { inTransaction } = await world.context('admin@aurora.test', 'aurora')
  const refusal = { code: 'CONFLICT', message: 'This is the last active administrator of the clinic' }
  await expect(inTransaction((ctx) => removeMember(ctx, { membershipId }))).rejects.toMatchObject(refusal)
  await expect(inTransaction((ctx) => suspendMember(ctx, { membershipId }))).rejects.toMatchObject(refusal)
  expect(await recordsOf(world, organizationId)).toEqual(before)
})

test('two administrators who remove, suspend or demote each other at the same moment leave one', async () => {
  const specialist = await world.admin.role.findFirstOrThrow({
    where: { organizationId: world.organizations.aurora, key: 'specialist' },
  })
  const acts = [
    (ctx: Context, membershipId: string) => removeMember(ctx, { membershipId }),
    (ctx: Context, membershipId: string) => suspendMember(ctx, { membershipId }),
    (ctx: Context, membershipId: string) => changeMemberRole(ctx, { membershipId, roleId: specialist.id }),
  ]
  for (const act of acts) {
    const { email } = await aMember(world, { clinic: 'aurora', role: 'admin' })
    const [current] = await world.admin.membership.findMany({
      where: {
        organizationId: world.organizations.aurora,
        status: 'active',
        deletedAt: null,
        role: { baseRole: 'admin' },
        email: { not: email },
      },
    })
    const pair = [await membershipOf(email), await membershipOf(current?.email ?? '')] as const
    const contexts = await Promise.all(pair.map((member) => world.context(member.email, 'aurora')))
    const results = await Promise.allSettled([
      contexts[0]?.inTransaction((ctx) => act(ctx, pair[1].id)),
      contexts[1]?.inTransaction((ctx) => act(ctx, pair[0].id)),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await activeAdmins()).toBe(1)
  }
})
type Context = Parameters<typeof removeMember>[0]

test('an administrator who is not the last is demoted by the other, never by themselves', async () => {
  const { email, id: membershipId } = await aMember(world, { clinic: 'aurora', role: 'admin' })
  const { id: roleId } = await world.admin.role.findFirstOrThrow({
    where: { organizationId: world.organizations.aurora, key: 'customer_support' },
  })
  const own = await world.context(email, 'aurora')
  await expect(own.inTransaction((ctx) => changeMemberRole(ctx, { membershipId, roleId }))).rejects.toMatchObject({
    code: 'FORBIDDEN',
    message: 'Nobody changes their own role',
  })
  const other = await world.context('admin@aurora.test', 'aurora')
  await expect(other.inTransaction((ctx) => changeMemberRole(ctx, { membershipId, roleId }))).resolves.toMatchObject({
    roleId,
    version: 2,
  })
})
