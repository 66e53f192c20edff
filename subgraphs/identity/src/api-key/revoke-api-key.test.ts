import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aServiceAccount } from '../testing/a-service-account.ts'
import { askSession } from '../testing/ask-session.ts'
import { mutate } from '../testing/run.ts'
import { lookupKeyOf } from './secret.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

test('a revoked key stops with its next request, and stays revoked since the first time', async () => {
  const { apiKey, secret } = await aServiceAccount(world)
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const revoke = () => mutate(world, admin, ['revokeApiKey', 'apiKey', 'id revokedAt'], { apiKeyId: apiKey.id })
  expect(await askSession(world, lookupKeyOf(secret))).toMatchObject({ refusal: null, role: 'service' })

  const first = await revoke()
  expect(first).toMatchObject({ apiKey: { id: apiKey.id }, userErrors: [] })
  expect(await askSession(world, lookupKeyOf(secret))).toMatchObject({
    refusal: 'KEY_REVOKED',
    role: null,
    permissions: [],
  })
  expect(await revoke()).toEqual(first)
  expect(
    await world.admin.outboxEvent.count({ where: { type: 'api_key.revoked', subjectIds: { has: apiKey.id } } }),
  ).toBe(1)
})

test('another clinic’s key cannot be revoked, nor told from none', async () => {
  const { apiKey, secret } = await aServiceAccount(world)
  const stranger = await world.actor('admin@pacifica.test', 'pacifica')
  for (const apiKeyId of [apiKey.id, '01940000-0000-7000-8000-000000000000'])
    expect(await mutate(world, stranger, ['revokeApiKey', 'apiKey', 'id'], { apiKeyId })).toEqual({
      apiKey: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['apiKeyId'] }],
    })
  expect(await askSession(world, lookupKeyOf(secret))).toMatchObject({ refusal: null })
})
