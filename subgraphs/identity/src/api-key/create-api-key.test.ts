import { aWorld, type World } from '@platform/shared/testing/world'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disableServiceAccount } from '../service-account/disable-service-account.ts'
import { aServiceAccount } from '../testing/a-service-account.ts'
import { field, mutate } from '../testing/run.ts'
import { createApiKey } from './create-api-key.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

test('the key is handed out once; kept are its hash and its first characters', async () => {
  const { account } = await aServiceAccount(world)
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const { issuedApiKey, userErrors } = await mutate(
    world,
    admin,
    ['createApiKey', 'issuedApiKey', 'secret apiKey { id prefix expiresAt revokedAt lastUsedAt }'],
    { serviceAccountId: account.id },
  )
  const { secret, apiKey } = issuedApiKey as { secret: string; apiKey: { id: string; prefix: string } }
  expect(userErrors).toEqual([])
  expect(secret).toMatch(/^ck_live_[\w-]{43}$/)
  expect(apiKey).toMatchObject({ prefix: secret.slice(0, 12), expiresAt: null, revokedAt: null, lastUsedAt: null })

  const stored = await world.admin.apiKey.findUniqueOrThrow({ where: { id: apiKey.id } })
  expect(stored.secretHash).toBe(`key|${createHash('sha256').update(secret).digest('hex')}`)
  expect(JSON.stringify(stored)).not.toContain(secret.slice(12))
  const audit = await world.admin.auditEvent.findMany({ where: { entity: 'identity.api_keys', entityId: apiKey.id } })
  expect(audit).toMatchObject([{ action: 'create', after: { secret_hash: '***' } }])
  const events = await world.admin.outboxEvent.findMany({ where: { subjectIds: { has: apiKey.id } } })
  expect(events).toMatchObject([{ type: 'api_key.created', payload: { prefix: apiKey.prefix } }])

  const KEYS = 'query ($id: ID!) { serviceAccount(id: $id) { apiKeys { id } } }'
  const listed = await field<{ apiKeys: { id: string }[] }>(world, admin, KEYS, { id: account.id })
  expect(listed.apiKeys.map(({ id }) => id)[0]).toBe(apiKey.id)
})

test.each([
  ['an end that has passed', { expiresAt: new Date(0) }, 'INVALID'],
  ['an account of nobody', { serviceAccountId: '01940000-0000-7000-8000-000000000000' }, 'NOT_FOUND'],
])('%s is refused', async (_, wrong, code) => {
  const { admin, account } = await aServiceAccount(world)
  const keys = await world.admin.apiKey.count()
  await expect(
    admin.inTransaction((tx) => createApiKey(tx, { serviceAccountId: account.id, ...wrong })),
  ).rejects.toMatchObject({ code })
  expect(await world.admin.apiKey.count()).toBe(keys)
})

test('another clinic’s account gets no key from us', async () => {
  const { account } = await aServiceAccount(world)
  const stranger = await world.context('admin@pacifica.test', 'pacifica')
  await expect(
    stranger.inTransaction((tx) => createApiKey(tx, { serviceAccountId: account.id })),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a key does not outlive its account, and a disabled account gets none', async () => {
  const { admin, account } = await aServiceAccount(world)
  const create = (expiresAt?: Date) =>
    admin.inTransaction((tx) => createApiKey(tx, { serviceAccountId: account.id, expiresAt }))
  await world.admin.serviceAccount.update({
    where: { id: account.id },
    data: { expiresAt: new Date(Date.now() + 60_000) },
  })
  await expect(create(new Date(Date.now() + 120_000))).rejects.toMatchObject({
    code: 'INVALID',
    inputPath: ['expiresAt'],
  })
  await expect(create(new Date(Date.now() + 30_000))).resolves.toBeDefined()
  await admin.inTransaction((tx) => disableServiceAccount(tx, { serviceAccountId: account.id }))
  await expect(create()).rejects.toMatchObject({ code: 'CONFLICT' })
})

test('at most ten keys that were not revoked', async () => {
  const { admin, account, apiKey } = await aServiceAccount(world)
  const create = () => admin.inTransaction((tx) => createApiKey(tx, { serviceAccountId: account.id }))
  for (let keys = 1; keys < 9; keys++) await create()
  const outcomes = await Promise.allSettled([create(), create(), create()])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  await expect(create()).rejects.toMatchObject({ code: 'CONFLICT' })

  const actor = await world.actor('admin@aurora.test', 'aurora')
  await mutate(world, actor, ['revokeApiKey', 'apiKey', 'id'], { apiKeyId: apiKey.id })
  await expect(create()).resolves.toBeDefined()
})
