import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { aMember } from '../testing/a-member.ts'
import { aRole } from '../testing/a-role.ts'
import { allAtOnce } from '../testing/all-at-once.ts'
import { payloadOf } from '../testing/payload-of.ts'
import { recordsOf } from '../testing/records-of.ts'
import { createRole } from './create-role.ts'
import { updateRole } from './update-role.ts'

let world: World
beforeAll(async () => void (world = await aWorld({ connections: 10 })))
afterAll(() => world.close())

const act = async (name: string, input: object, email = 'admin@aurora.test') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) {
    ${name}(input: $input) {
      role { id key name description baseRole isSystem permissions version } userErrors { code message path }
    }
  }`
  const clinic = email.endsWith('@platform.test') ? undefined : 'aurora'
  return world.run(subgraph, await world.actor(email, clinic), document, { input })
}
const systemRole = (key: string) =>
  world.admin.role.findFirstOrThrow({ where: { organizationId: world.organizations.aurora, key } })

test('a clinic makes, changes and removes a role of its own, each on the record', async () => {
  const wish = { name: ' Recepție ', description: 'Front desk', baseRole: 'CUSTOMER_SUPPORT' }
  const permissions = ['patients:read', 'members:read', 'patients:read']
  const created = payloadOf(await act('createRole', { ...wish, permissions }), 'createRole')
  expect(created.userErrors).toEqual([])
  const role = created['role'] as { id: string; version: number }
  expect(role).toEqual({
    id: role.id,
    key: 'receptie',
    name: 'Recepție',
    description: 'Front desk',
    baseRole: 'CUSTOMER_SUPPORT',
    isSystem: false,
    permissions: ['members:read', 'patients:read'],
    version: 1,
  })

  const change = { roleId: role.id, version: 1, description: null, permissions: ['patients:read', 'patients:write'] }
  expect(payloadOf(await act('updateRole', change), 'updateRole')).toMatchObject({
    role: { name: 'Recepție', description: null, permissions: change.permissions, version: 2 },
    userErrors: [],
  })
  expect(payloadOf(await act('removeRole', { roleId: role.id }), 'removeRole').userErrors).toEqual([])
  expect(payloadOf(await act('removeRole', { roleId: role.id }), 'removeRole').userErrors).toMatchObject([
    { code: 'NOT_FOUND', path: ['roleId'] },
  ])

  const events = await world.admin.outboxEvent.findMany({ where: { subjectIds: { has: role.id } } })
  expect(events.map(({ type }) => type).sort()).toEqual(['role.created', 'role.removed', 'role.updated'])
  const audited = await world.admin.auditEvent.findMany({ where: { entityId: role.id } })
  expect(audited.map(({ action }) => action).sort()).toEqual(['create', 'delete', 'update'])
})

describe('a role is not made, and nothing is written,', () => {
  const wish = { name: 'Night shift', baseRole: 'SPECIALIST', permissions: ['patients:read'] }
  test.each([
    ['with a permission there is none of', { permissions: ['patients:delete'] }, 'INVALID', 'permissions'],
    ['with a platform permission', { permissions: ['platform:audit.full'] }, 'INVALID', 'permissions'],
    ['for patients with more than theirs', { baseRole: 'PATIENT' }, 'INVALID', 'permissions'],
    ['for administrators who could not manage', { baseRole: 'ADMIN' }, 'INVALID', 'permissions'],
    ['without a name', { name: ' ' }, 'INVALID', 'name'],
    ['with the name of another', { name: 'administrator' }, 'CONFLICT', 'name'],
    ['with a name of the same letters', { name: 'Customer--Support!' }, 'CONFLICT', 'name'],
  ])('%s', async (_, wrong, code, field) => {
    const before = await recordsOf(world, world.organizations.aurora)
    const { role, userErrors } = payloadOf(await act('createRole', { ...wish, ...wrong }), 'createRole')
    expect(role).toBeNull()
    expect(userErrors).toMatchObject([{ code, path: [field] }])
    expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)
  })
})

test('nobody gives a permission they do not hold: neither to a new role nor to their own', async () => {
  const own = await aRole(world, { clinic: 'aurora', permissions: ['roles:read', 'roles:manage', 'patients:read'] })
  const { email } = await aMember(world, { clinic: 'aurora', role: own.key })
  const strong = await aRole(world, { clinic: 'aurora', permissions: ['audit:read'] })
  const admin = await systemRole('admin')
  const before = await recordsOf(world, world.organizations.aurora)
  const wish = { baseRole: 'CUSTOMER_SUPPORT', permissions: ['patients:read', 'audit:read'] }

  const refused = await Promise.all([
    act('createRole', { name: 'More', ...wish }, email),
    act('createRole', { name: 'Boss', baseRole: 'ADMIN', permissions: [] }, email),
    act('updateRole', { roleId: own.id, version: 1, permissions: [...own.permissions, 'audit:read'] }, email),
    act('updateRole', { roleId: admin.id, version: admin.version, name: 'Mine' }, email),
    act('removeRole', { roleId: strong.id }, email),
  ])
  expect(refused.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(refused.map(() => 'FORBIDDEN'))
  expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)

  // What a role holds already is not given anew.
  const renamed = await act(
    'updateRole',
    { roleId: strong.id, version: 1, name: 'Auditors', permissions: ['audit:read', 'patients:read'] },
    email,
  )
  expect(payloadOf(renamed, 'updateRole')).toMatchObject({
    role: { name: 'Auditors', permissions: ['patients:read', 'audit:read'] },
  })
})

test('every clinic keeps its four roles; what they allow can change, but administrators can always manage', async () => {
  const [admin, specialist] = [await systemRole('admin'), await systemRole('specialist')]
  expect(payloadOf(await act('removeRole', { roleId: specialist.id }), 'removeRole').userErrors).toMatchObject([
    { code: 'CONFLICT', message: 'Every clinic keeps this role' },
  ])
  for (const kept of ['members:manage', 'roles:manage']) {
    const permissions = admin.permissions.filter((permission) => permission !== kept)
    const input = { roleId: admin.id, version: admin.version, permissions }
    expect(payloadOf(await act('updateRole', input), 'updateRole').userErrors).toMatchObject([
      { code: 'INVALID', path: ['permissions'] },
    ])
  }
  expect(await systemRole('admin')).toEqual(admin)

  const input = { roleId: specialist.id, version: specialist.version, permissions: ['patients:read'] }
  expect(payloadOf(await act('updateRole', input), 'updateRole')).toMatchObject({
    role: { key: 'specialist', baseRole: 'SPECIALIST', isSystem: true, permissions: ['patients:read'] },
  })
})

test('what administrators took from themselves, the platform team can give back', async () => {
  const admin = await systemRole('admin')
  const without = admin.permissions.filter((permission) => permission !== 'audit:read')
  const taken = await act('updateRole', { roleId: admin.id, version: admin.version, permissions: without })
  expect(payloadOf(taken, 'updateRole').userErrors).toEqual([])
  const back = { roleId: admin.id, version: admin.version + 1, permissions: admin.permissions }
  expect((await act('updateRole', back)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')

  expect(payloadOf(await act('updateRole', back, 'root@platform.test'), 'updateRole')).toMatchObject({
    role: { permissions: admin.permissions },
    userErrors: [],
  })
  expect((await act('updateRole', back, 'engineer@platform.test')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})

test('a role is not removed while somebody has it, invited and suspended included', async () => {
  const role = await aRole(world, { clinic: 'aurora', permissions: ['patients:read'] })
  const { id: membershipId } = await aMember(world, { clinic: 'aurora', role: role.key, status: 'suspended' })
  const remove = async () => payloadOf(await act('removeRole', { roleId: role.id }), 'removeRole').userErrors
  expect(await remove()).toMatchObject([{ code: 'CONFLICT', path: ['roleId'] }])
  await world.admin.membership.update({ where: { id: membershipId }, data: { deletedAt: new Date() } })
  expect(await remove()).toEqual([])
})

test('of edits at the same moment one is kept, and one that read an old version is told', async () => {
  const role = await aRole(world, { clinic: 'aurora', permissions: [] })
  const { inTransaction } = await world.context('admin@aurora.test', 'aurora')
  const rename = (name: string, version: number) =>
    inTransaction((ctx) => updateRole(ctx, { roleId: role.id, version, name }))
  const results = await Promise.allSettled(['One', 'Two', 'Three'].map((name) => rename(name, 1)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(rename('Four', 1)).rejects.toMatchObject({ code: 'CONFLICT', inputPath: ['version'] })
  await expect(rename('Five', 2)).resolves.toMatchObject({ name: 'Five', version: 3 })
})

test('of roles of one name at the same moment one is made', async () => {
  const wish = { name: 'Twins', baseRole: 'specialist', permissions: [] } as const
  const results = await allAtOnce(
    await world.context('admin@aurora.test', 'aurora'),
    [1, 2, 3].map(() => (ctx) => createRole(ctx, wish)),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('administrators read the roles of their clinic and all there is to allow; others do not', async () => {
  const document = '{ roles { key isSystem } permissions { code description } organization { roles { key } } }'
  const { data } = await world.run(subgraph, await world.actor('admin@pacifica.test', 'pacifica'), document)
  const keys = ['admin', 'customer_support', 'patient', 'specialist']
  expect(data?.['roles']).toEqual(keys.map((key) => ({ key, isSystem: true })))
  expect(data?.['organization']).toEqual({ roles: keys.map((key) => ({ key })) })
  expect(data?.['permissions']).toContainEqual({
    code: 'patients:read',
    description: 'See the clinic’s patients.',
  })
  const other = await world.run(subgraph, await world.actor('support@pacifica.test', 'pacifica'), '{ roles { key } }')
  expect(other.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})
