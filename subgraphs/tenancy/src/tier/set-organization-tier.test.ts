import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { payloadOf } from '../testing/payload-of.ts'
import { recordsOf } from '../testing/records-of.ts'

const worlds: World[] = []
let world: World
beforeEach(async () => worlds.push((world = await aWorld())))
afterAll(() => Promise.all(worlds.map((each) => each.close())))

const act = async (name: string, input: object, email = 'root@platform.test') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) {
    ${name}(input: $input) {
      organization {
        tier { code }
        limits { key maximum used isOverridden }
        entitlements { key isEnabled isOverridden }
      }
      userErrors { code message path }
    }
  }`
  const organizationId = world.organizations.pacifica
  return world.run(subgraph, await world.actor(email), document, { input: { organizationId, ...input } })
}
const done = async (name: string, input: object) => {
  const { organization, userErrors } = payloadOf(await act(name, input), name)
  expect(userErrors).toEqual([])
  return organization as {
    tier: { code: string }
    limits: { key: string; maximum: number; isOverridden: boolean }[]
    entitlements: { key: string; isEnabled: boolean; isOverridden: boolean }[]
  }
}
const limit = (key: string, maximum: number, isOverridden = false) => ({ key, maximum, isOverridden })
const feature = (key: string, isEnabled: boolean, isOverridden = false) => ({ key, isEnabled, isOverridden })

test('a plan sets what a clinic may have, and setting it again writes nothing', async () => {
  const moved = await done('setOrganizationTier', { tierCode: 'enterprise' })
  expect(moved).toMatchObject({
    tier: { code: 'enterprise' },
    limits: [limit('locations', 100), limit('members', 500), limit('service_accounts', 100)],
    entitlements: [feature('audit_export', true), feature('custom_domains', true), feature('partner_api', true)],
  })
  const before = await recordsOf(world, world.organizations.pacifica)
  await done('setOrganizationTier', { tierCode: 'enterprise' })
  expect(await recordsOf(world, world.organizations.pacifica)).toEqual(before)

  const down = await done('setOrganizationTier', { tierCode: 'starter' })
  expect(down.limits).toMatchObject([limit('locations', 2), limit('members', 5), limit('service_accounts', 1)])
  const audited = await world.admin.auditEvent.findMany({
    where: { organizationId: world.organizations.pacifica, entity: 'tenancy.organization_tiers', action: 'update' },
    orderBy: { recordedAt: 'asc' },
  })
  expect(audited.map(({ after }) => after)).toMatchObject([{ tier_code: 'enterprise' }, { tier_code: 'starter' }])
})

test('what was set by hand outlives a change of plan, until it is handed back', async () => {
  await done('overrideOrganizationLimit', { key: 'members', maximum: 7 })
  await done('overrideOrganizationEntitlement', { key: 'audit_export', isEnabled: true })
  const moved = await done('setOrganizationTier', { tierCode: 'clinic' })
  expect(moved.limits).toMatchObject([limit('locations', 10), limit('members', 7, true), limit('service_accounts', 10)])
  expect(moved.entitlements).toMatchObject([
    feature('audit_export', true, true),
    feature('custom_domains', true),
    feature('partner_api', true),
  ])

  const released = await done('releaseOrganizationLimit', { key: 'members' })
  expect(released.limits[1]).toMatchObject(limit('members', 25))
  const off = await done('releaseOrganizationEntitlement', { key: 'audit_export' })
  expect(off.entitlements[0]).toMatchObject(feature('audit_export', false))
  for (const [name, key] of [
    ['releaseOrganizationLimit', 'members'],
    ['releaseOrganizationEntitlement', 'audit_export'],
  ] as const)
    expect(payloadOf(await act(name, { key }), name).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['key'] }])
})

test('a limit below what is there keeps what is there and adds nothing', async () => {
  await done('overrideOrganizationLimit', { key: 'members', maximum: 0 })
  const before = await recordsOf(world, world.organizations.pacifica)
  expect(before.memberships).not.toHaveLength(0)
  const { id: roleId } = await world.admin.role.findFirstOrThrow({
    where: { organizationId: world.organizations.pacifica, key: 'specialist' },
  })
  const document =
    'mutation ($input: AddMemberInput!) { addMember(input: $input) { userErrors { code message path } } }'
  const admin = await world.actor('admin@pacifica.test', 'pacifica')
  const answer = await world.run(subgraph, admin, document, { input: { email: 'x@example.com', roleId } })
  expect(payloadOf(answer, 'addMember').userErrors).toMatchObject([{ code: 'CONFLICT' }])
  expect(await recordsOf(world, world.organizations.pacifica)).toEqual(before)
})

test.each([
  ['setOrganizationTier', { tierCode: 'gold' }, 'NOT_FOUND', 'tierCode'],
  [
    'setOrganizationTier',
    { organizationId: '00000000-0000-7000-8000-000000000000', tierCode: 'clinic' },
    'NOT_FOUND',
    'organizationId',
  ],
  ['overrideOrganizationLimit', { key: 'beds', maximum: 1 }, 'NOT_FOUND', 'key'],
  ['overrideOrganizationLimit', { key: 'members', maximum: -1 }, 'INVALID', 'maximum'],
  ['overrideOrganizationEntitlement', { key: 'time_travel', isEnabled: true }, 'NOT_FOUND', 'key'],
])('%s with %j is refused, and nothing changes', async (name, input, code, field) => {
  const before = await recordsOf(world, world.organizations.pacifica)
  expect(payloadOf(await act(name, input), name)).toMatchObject({
    organization: null,
    userErrors: [{ code, path: [field] }],
  })
  expect(await recordsOf(world, world.organizations.pacifica)).toEqual(before)
})

test('the plan of a clinic is not its own to change, nor a support engineer’s; not even in the database', async () => {
  const before = await recordsOf(world, world.organizations.pacifica)
  const admin = await world.actor('admin@pacifica.test', 'pacifica')
  const document =
    'mutation ($input: SetOrganizationTierInput!) { setOrganizationTier(input: $input) { userErrors { code } } }'
  const input = { organizationId: world.organizations.pacifica, tierCode: 'enterprise' }
  for (const actor of [admin, await world.actor('engineer@platform.test')]) {
    const { errors } = await world.run(subgraph, actor, document, { input })
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  }
  const { db } = await world.context('admin@pacifica.test', 'pacifica')
  await expect(db.organizationLimit.updateMany({ data: { maximum: 1_000 } })).rejects.toThrow()
  await expect(db.organizationEntitlement.updateMany({ data: { isEnabled: true } })).rejects.toThrow()
  await expect(db.organizationTier.updateMany({ data: { tierCode: 'enterprise' } })).rejects.toThrow()
  expect(await recordsOf(world, world.organizations.pacifica)).toEqual(before)
})

test('anyone signed in reads what is sold', async () => {
  const ana = await world.actor('ana@patients.test')
  const { data } = await world.run(subgraph, ana, '{ tiers { code entitlements limits { key maximum } } }')
  expect(data?.['tiers']).toContainEqual({
    code: 'starter',
    entitlements: [],
    limits: [
      { key: 'locations', maximum: 2 },
      { key: 'members', maximum: 5 },
      { key: 'service_accounts', maximum: 1 },
    ],
  })
})
