import { subjectOf } from '@platform/prisma/demo-people'
import { PLATFORM_ROLES, SYSTEM_ROLES } from '@platform/prisma/system-roles'
import { aWorld, type World } from '@platform/shared/testing/world'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { askSession } from '../testing/ask-session.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const refusal = async (email: string, organizationId: string | null) =>
  (await askSession(world, subjectOf(email), { organizationId })).refusal

test('a member gets the role and the rights of their place in the clinic', async () => {
  const { aurora } = world.organizations
  const { principalId } = await world.actor('support@aurora.test', 'aurora')
  expect(await askSession(world, subjectOf('support@aurora.test'), { organizationId: aurora })).toEqual({
    principalId,
    kind: 'HUMAN',
    displayName: 'Mihaela Țurcanu',
    role: 'customer_support',
    permissions: SYSTEM_ROLES.customer_support.permissions,
    platformRole: null,
    organizationId: aurora,
    organizationStatus: 'active',
    refusal: null,
  })
})

test('somebody of two clinics is a member of each by itself', async () => {
  const { aurora, pacifica } = world.organizations
  for (const organizationId of [aurora, pacifica])
    expect(await askSession(world, subjectOf('ana@patients.test'), { organizationId })).toMatchObject({
      role: 'patient',
      organizationId,
      refusal: null,
    })
})

test('outside of clinics a human has no rights, and the platform team has its own', async () => {
  expect(await askSession(world, subjectOf('admin@aurora.test'))).toMatchObject({
    role: 'user',
    permissions: [],
    organizationId: null,
    refusal: null,
  })
  expect(await askSession(world, subjectOf('root@platform.test'))).toMatchObject({
    role: 'superadmin',
    platformRole: 'superadmin',
    permissions: PLATFORM_ROLES.superadmin,
    refusal: null,
  })
  expect(await askSession(world, subjectOf('engineer@platform.test'))).toMatchObject({
    role: 'support_engineer',
    permissions: PLATFORM_ROLES.support_engineer,
  })
})

test('nobody acts at a clinic without a place there, the platform team included', async () => {
  const { aurora, pacifica } = world.organizations
  const stranger = await askSession(world, subjectOf('admin@aurora.test'), { organizationId: pacifica })
  expect(stranger).toMatchObject({ refusal: 'NO_MEMBERSHIP', role: null, permissions: [] })
  const root = await askSession(world, subjectOf('root@platform.test'), { organizationId: aurora })
  expect(root).toMatchObject({ refusal: 'NO_MEMBERSHIP', role: null, permissions: [] })
})

test('a clinic that does not exist, a suspended one and a draft are refused, each by its name', async () => {
  expect(await refusal('admin@aurora.test', randomUUID())).toBe('ORGANIZATION_NOT_FOUND')
  const { admin } = world
  const draft = await admin.organization.create({
    data: { slug: 'boreal', name: 'Boreal', timezone: 'Europe/Oslo', languageCode: 'nb', countryCode: 'NO' },
  })
  expect(await refusal('admin@aurora.test', draft.id)).toBe('ORGANIZATION_NOT_ACTIVE')
  await admin.organization.update({
    where: { id: draft.id },
    data: { status: 'suspended', activatedAt: new Date(), suspendedAt: new Date() },
  })
  expect(await refusal('admin@aurora.test', draft.id)).toBe('ORGANIZATION_SUSPENDED')
})

test('a suspended place and a removed role open nothing', async () => {
  const { pacifica } = world.organizations
  const { principalId } = await world.actor('support@pacifica.test', 'pacifica')
  const membership = await world.admin.membership.findFirstOrThrow({ where: { organizationId: pacifica, principalId } })
  await world.admin.membership.update({ where: { id: membership.id }, data: { status: 'suspended' } })
  expect(await refusal('support@pacifica.test', pacifica)).toBe('NO_MEMBERSHIP')

  const role = await world.admin.role.create({
    data: {
      organizationId: pacifica,
      key: 'night',
      name: 'Night',
      baseRole: 'customer_support',
      permissions: ['patients:read'],
    },
  })
  await world.admin.membership.update({ where: { id: membership.id }, data: { status: 'active', roleId: role.id } })
  expect(await askSession(world, subjectOf('support@pacifica.test'), { organizationId: pacifica })).toMatchObject({
    role: 'customer_support',
    permissions: ['patients:read'],
  })
  await world.admin.role.update({ where: { id: role.id }, data: { deletedAt: new Date() } })
  expect(await refusal('support@pacifica.test', pacifica)).toBe('NO_MEMBERSHIP')
})

test('an agent acts under its own subject, and is told from a human', async () => {
  const operator = await world.actor('admin@aurora.test')
  await world.admin.agent.create({
    data: {
      purpose: 'Reads the agenda aloud',
      operatorId: operator.principalId ?? '',
      principal: { create: { kind: 'agent', subject: 'local||agent_reader', displayName: 'Reader' } },
    },
  })
  expect(await askSession(world, 'local||agent_reader')).toMatchObject({
    kind: 'AGENT',
    role: 'user',
    permissions: [],
    refusal: null,
  })
})

test('the input may repeat the Actor and name a clinic, but not look up somebody else', async () => {
  const subject = subjectOf('admin@aurora.test')
  const { aurora } = world.organizations
  expect(await askSession(world, subject, { input: { subject, organizationId: aurora } })).toMatchObject({
    role: 'admin',
    organizationId: aurora,
  })
  expect(await askSession(world, subject, { input: { organizationId: 'aurora' } })).toMatchObject({
    refusal: 'ORGANIZATION_NOT_FOUND',
  })
  const other = subjectOf('root@platform.test')
  await expect(askSession(world, subject, { input: { subject: other } })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  })
  await expect(askSession(world, '', { input: { subject: other } })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  })
})

test('only the gateway may ask', async () => {
  const query = '{ _session(input: {}) { principalId } }'
  for (const actor of [await world.actor('root@platform.test'), await world.actor('admin@aurora.test', 'aurora')]) {
    const { data, errors } = await world.run(subgraph, { ...actor, lookupKey: subjectOf('admin@aurora.test') }, query)
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  }
})

test('a request is noted as seen at most every five minutes, and being seen is no change', async () => {
  const subject = subjectOf('specialist@aurora.test')
  const stored = () => world.admin.principal.findUniqueOrThrow({ where: { subject } })
  const before = await stored()
  await askSession(world, subject)
  const seen = await stored()
  expect(Date.now() - (seen.lastSeenAt?.getTime() ?? 0)).toBeLessThan(60_000)
  expect(seen).toEqual({ ...before, lastSeenAt: seen.lastSeenAt })
  await askSession(world, subject)
  expect(await stored()).toEqual(seen)

  const longAgo = new Date(Date.now() - 301_000)
  await world.admin.principal.update({ where: { subject }, data: { lastSeenAt: longAgo } })
  await askSession(world, subject)
  expect((await stored()).lastSeenAt?.getTime()).toBeGreaterThan(longAgo.getTime())
  expect(
    await world.admin.auditEvent.count({
      where: { entity: 'identity.principals', entityId: seen.id, action: 'update' },
    }),
  ).toBe(0)
})
