import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  ensureIssuer,
  findAccount,
  listAccounts,
  localUserId,
  mintToken,
  registerAccount,
  registerAccounts,
} from './local-issuer.ts'
import { localProvider } from './local-provider.ts'

const ioana = { email: 'Admin@Aurora.test', givenName: 'Ioana', familyName: 'Marinescu', clinics: ['aurora'] }

let folder = ''
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'issuer-')), 'issuer')
})
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

test('ten that begin at once end up with one key, and only its owner may read it', async () => {
  await Promise.all(Array.from({ length: 10 }, () => ensureIssuer(folder)))
  const keys = await Promise.all(Array.from({ length: 10 }, async () => (await localProvider(folder)).keys[0]?.kid))
  expect(new Set(keys).size).toBe(1)
  expect(await readdir(folder)).toEqual(['key.pem'])
  expect((await stat(join(folder, 'key.pem'))).mode & 0o777).toBe(0o600)
})

test('a user id follows from the address alone', () => {
  expect(localUserId('admin@aurora.test')).toBe('user_a7d41eb73605d9f01213b181')
  expect(localUserId('ADMIN@aurora.test')).toBe(localUserId('admin@aurora.test'))
})

test('an account registered twice is one account, as it was said last', async () => {
  await registerAccount(folder, ioana)
  await registerAccount(folder, { ...ioana, givenName: 'Ana' })
  expect(await listAccounts(folder)).toEqual([{ ...ioana, email: 'admin@aurora.test', givenName: 'Ana' }])
  expect(await findAccount(folder, localUserId(ioana.email))).toMatchObject({ givenName: 'Ana' })
})

test('many registered at once are all there, and none is half written', async () => {
  await registerAccounts(
    folder,
    Array.from({ length: 30 }, (_, at) => ({ ...ioana, email: `person${at}@aurora.test` })),
  )
  expect(await listAccounts(folder)).toHaveLength(30)
})

test('nobody is found under an id that is a path', async () => {
  expect(await findAccount(folder, '../../etc/passwd')).toBeNull()
})

test('a token ends when it was told to, and can be verified with the published key', async () => {
  await registerAccount(folder, ioana)
  const organization = { id: '0197a1b2-0000-7000-8000-000000000001', slug: 'aurora' }
  const token = await mintToken(folder, { email: ioana.email, organization, ttlSeconds: 120 })
  const { keys } = await localProvider(folder)
  const { payload } = await jwtVerify(token, createLocalJWKSet({ keys }))
  expect(payload).toMatchObject({
    iss: 'http://auth.localhost',
    sub: localUserId(ioana.email),
    o: { id: organization.id, slg: 'aurora' },
  })
  expect(Number(payload.exp) - Number(payload.iat)).toBe(120)
})

test('the published key has no private part', async () => {
  const { keys } = await localProvider(folder)
  expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
})

test('no token is made for an address nobody registered', async () => {
  await expect(mintToken(folder, { email: 'nobody@aurora.test' })).rejects.toThrow(
    'No local account has the address nobody@aurora.test.',
  )
})

test('a profile is what the account says, its address verified', async () => {
  await registerAccount(folder, ioana)
  const { profile } = await localProvider(folder)
  expect(await profile(localUserId(ioana.email))).toEqual({
    email: 'admin@aurora.test',
    emailVerified: true,
    givenName: 'Ioana',
    familyName: 'Marinescu',
  })
  expect(await profile(localUserId('nobody@aurora.test'))).toBeNull()
})

test('the account file holds no key and no token', async () => {
  await registerAccount(folder, ioana)
  await mintToken(folder, { email: ioana.email })
  const file = join(folder, 'accounts', `${localUserId(ioana.email)}.json`)
  expect(Object.keys(JSON.parse(await readFile(file, 'utf8'))).sort()).toEqual([
    'clinics',
    'email',
    'familyName',
    'givenName',
  ])
})
