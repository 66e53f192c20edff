import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aServiceAccount } from '../testing/a-service-account.ts'
import { askSession } from '../testing/ask-session.ts'
import { registerApiKey } from './register-api-key.ts'
import { revokeApiKey } from './revoke-api-key.ts'
import { rotateApiKey } from './rotate-api-key.ts'
import { lookupKeyOf } from './secret.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
  await world.admin.organizationLimit.updateMany({ where: { key: 'service_accounts' }, data: { maximum: 100 } })
})
afterAll(() => world.close())

const MINUTE_MS = 60_000
const fingerprintOf = (secret: string) => lookupKeyOf(secret).slice('key|'.length)

test('the old key works for the overlap beside the new one, and never longer than it would have', async () => {
  const { admin, apiKey, secret } = await aServiceAccount(world)
  const rotated = await admin.inTransaction((tx) => rotateApiKey(tx, { apiKeyId: apiKey.id, overlapMinutes: 30 }))
  for (const one of [secret, rotated.secret])
    expect(await askSession(world, lookupKeyOf(one))).toMatchObject({ refusal: null })
  const { expiresAt } = await world.admin.apiKey.findUniqueOrThrow({ where: { id: apiKey.id } })
  expect(Math.abs((expiresAt?.getTime() ?? 0) - Date.now() - 30 * MINUTE_MS)).toBeLessThan(MINUTE_MS)

  const soon = new Date(Date.now() + 5 * MINUTE_MS)
  await world.admin.apiKey.update({ where: { id: rotated.apiKey.id }, data: { expiresAt: soon } })
  await admin.inTransaction((tx) => rotateApiKey(tx, { apiKeyId: rotated.apiKey.id, overlapMinutes: 600 }))
  expect((await world.admin.apiKey.findUniqueOrThrow({ where: { id: rotated.apiKey.id } })).expiresAt).toEqual(soon)
})

test('of two rotations at once one is made, and none later', async () => {
  const { admin, apiKey } = await aServiceAccount(world)
  const rotate = () => admin.inTransaction((tx) => rotateApiKey(tx, { apiKeyId: apiKey.id }))
  const outcomes = await Promise.allSettled([rotate(), rotate()])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await expect(rotate()).rejects.toMatchObject({ code: 'CONFLICT', inputPath: ['apiKeyId'] })
  expect(await world.admin.apiKey.count({ where: { serviceAccountId: apiKey.serviceAccountId } })).toBe(2)
})

test.each([
  ['an overlap beyond a month', { overlapMinutes: 43_201 }, 'INVALID'],
  ['an overlap that ran backwards', { overlapMinutes: -1 }, 'INVALID'],
  ['a key of nobody', { apiKeyId: '01940000-0000-7000-8000-000000000000' }, 'NOT_FOUND'],
])('%s is refused', async (_, wrong, code) => {
  const { admin, apiKey } = await aServiceAccount(world)
  await expect(admin.inTransaction((tx) => rotateApiKey(tx, { apiKeyId: apiKey.id, ...wrong }))).rejects.toMatchObject({
    code,
  })
  expect((await world.admin.apiKey.findUniqueOrThrow({ where: { id: apiKey.id } })).expiresAt).toBeNull()
})

test('a key that has ended, and one its user made, are not rotated', async () => {
  const { admin, account, apiKey } = await aServiceAccount(world)
  await admin.inTransaction((tx) => revokeApiKey(tx, { apiKeyId: apiKey.id }))
  const own = await admin.inTransaction((tx) =>
    registerApiKey(tx, { serviceAccountId: account.id, fingerprint: 'cd'.repeat(32), label: 'own' }),
  )
  for (const { id } of [apiKey, own])
    await expect(admin.inTransaction((tx) => rotateApiKey(tx, { apiKeyId: id }))).rejects.toMatchObject({
      code: 'CONFLICT',
      inputPath: ['apiKeyId'],
    })
})

test('a registered key opens its clinic by the key whose fingerprint it is, once a clinic', async () => {
  const { admin, account } = await aServiceAccount(world)
  const secret = `ck_live_${'k'.repeat(43)}`
  const register = () =>
    admin.inTransaction((tx) =>
      registerApiKey(tx, {
        serviceAccountId: account.id,
        fingerprint: fingerprintOf(secret).toUpperCase(),
        label: 'own',
      }),
    )
  expect(await register()).toMatchObject({ prefix: 'own', origin: 'registered', expiresAt: null })
  expect(await askSession(world, lookupKeyOf(secret))).toMatchObject({ refusal: null, principalId: account.id })
  await expect(register()).rejects.toMatchObject({ code: 'CONFLICT', inputPath: ['fingerprint'] })
})

test.each([
  ['a fingerprint of another form', { fingerprint: 'ck_live_secret' }, 'fingerprint'],
  ['no label', { label: ' ' }, 'label'],
])('%s is refused', async (_, wrong, path) => {
  const { admin, account } = await aServiceAccount(world)
  const input = { serviceAccountId: account.id, fingerprint: 'ef'.repeat(32), label: 'own', ...wrong }
  await expect(admin.inTransaction((tx) => registerApiKey(tx, input))).rejects.toMatchObject({
    code: 'INVALID',
    inputPath: [path],
  })
})
