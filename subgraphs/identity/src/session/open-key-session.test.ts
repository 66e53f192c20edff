import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookupKeyOf } from '../api-key/secret.ts'
import { disableServiceAccount } from '../service-account/disable-service-account.ts'
import { aServiceAccount } from '../testing/a-service-account.ts'
import { askSession } from '../testing/ask-session.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const past = new Date(Date.now() - 1000)

test('a key acts at its own clinic, named or not, with its scopes', async () => {
  const { aurora } = world.organizations
  const { account, secret } = await aServiceAccount(world, { scopes: ['patients:read', 'locations:read'] })
  for (const organizationId of [aurora, null]) {
    const { permissions, ...session } = await askSession(world, lookupKeyOf(secret), { organizationId })
    expect(session).toEqual({
      principalId: account.id,
      kind: 'SERVICE_ACCOUNT',
      displayName: 'Booking site',
      role: 'service',
      platformRole: null,
      organizationId: aurora,
      organizationStatus: 'active',
      refusal: null,
    })
    expect([...(permissions as string[])].toSorted()).toEqual(['locations:read', 'patients:read'])
  }
})

test('at any other clinic a key is a stranger, even at one that does not exist', async () => {
  const { secret } = await aServiceAccount(world)
  for (const organizationId of [world.organizations.pacifica, '01940000-0000-7000-8000-000000000000'])
    expect(await askSession(world, lookupKeyOf(secret), { organizationId })).toMatchObject({
      refusal: 'NO_MEMBERSHIP',
      role: null,
      principalId: null,
    })
})

test('a scope that is no permission any more opens nothing', async () => {
  const { account, secret } = await aServiceAccount(world)
  await world.admin.serviceAccount.update({
    where: { id: account.id },
    data: { scopes: ['locations:read', 'everything:do'] },
  })
  expect(await askSession(world, lookupKeyOf(secret))).toMatchObject({ permissions: ['locations:read'] })
})

test('expiry, disablement and a block each end it, and an unknown key is nobody', async () => {
  const { admin } = world
  const refusal = async (secret: string) => (await askSession(world, lookupKeyOf(secret))).refusal
  const expired = await aServiceAccount(world)
  await admin.apiKey.update({ where: { id: expired.apiKey.id }, data: { expiresAt: past } })
  const ended = await aServiceAccount(world)
  await admin.serviceAccount.update({ where: { id: ended.account.id }, data: { expiresAt: past } })
  const disabled = await aServiceAccount(world)
  await disabled.admin.inTransaction((tx) => disableServiceAccount(tx, { serviceAccountId: disabled.account.id }))
  const blocked = await aServiceAccount(world)
  await admin.principal.update({
    where: { id: blocked.account.id },
    data: { status: 'blocked', blockedAt: new Date(), blockedReason: 'Leaked' },
  })

  expect(await Promise.all([expired, ended, disabled, blocked].map(({ secret }) => refusal(secret)))).toEqual([
    'KEY_EXPIRED',
    'KEY_EXPIRED',
    'KEY_REVOKED',
    'BLOCKED',
  ])
  expect(await refusal('ck_live_nobody')).toBe('UNKNOWN_SUBJECT')
})

test('a suspended clinic’s keys stop with it', async () => {
  const { pacifica } = world.organizations
  const { secret } = await aServiceAccount(world, { clinic: 'pacifica' })
  await world.admin.organization.update({
    where: { id: pacifica },
    data: { status: 'suspended', suspendedAt: new Date() },
  })
  expect(await askSession(world, lookupKeyOf(secret))).toMatchObject({
    refusal: 'ORGANIZATION_SUSPENDED',
    permissions: [],
  })
})

test('the use of a key is noted at most every five minutes', async () => {
  const { apiKey, secret } = await aServiceAccount(world)
  const used = async () =>
    (await world.admin.apiKey.findUniqueOrThrow({ where: { id: apiKey.id } })).lastUsedAt?.getTime() ?? 0
  await askSession(world, lookupKeyOf(secret))
  const first = await used()
  expect(Date.now() - first).toBeLessThan(60_000)
  await askSession(world, lookupKeyOf(secret))
  expect(await used()).toBe(first)
  await world.admin.apiKey.update({ where: { id: apiKey.id }, data: { lastUsedAt: new Date(first - 301_000) } })
  await askSession(world, lookupKeyOf(secret))
  expect(await used()).toBeGreaterThanOrEqual(first)
})
