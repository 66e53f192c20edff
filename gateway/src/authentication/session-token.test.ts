import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clerkProvider } from './clerk.ts'
import { ensureIssuer } from './local-issuer.ts'
import { localProvider } from './local-provider.ts'
import type { AuthenticationProvider } from './provider.ts'

const ORIGIN = 'http://aurora.clinic.localhost:9100'
const ORGANIZATION_ID = '0197a1b2-0000-7000-8000-000000000001'

type Signed = { provider: AuthenticationProvider; key: KeyObject; issuer: string }

let folder = ''
const signers: Record<'clerk' | 'local', () => Promise<Signed>> = {
  clerk: async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const issuer = 'https://clerk.clinic.example'
    const jwtKey = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const provider = clerkProvider({
      mode: 'clerk',
      secretKey: 'sk_test_1',
      publishableKey: 'pk_test_1',
      jwtKey,
      issuer,
    })
    return { provider, key: privateKey, issuer }
  },
  local: async () => {
    await ensureIssuer(folder)
    const key = createPrivateKey(await readFile(join(folder, 'key.pem'), 'utf8'))
    return { provider: await localProvider(folder), key, issuer: 'http://auth.localhost' }
  },
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'issuer-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['clerk', 'local'] as const)('a %s session token', (kind) => {
  let signed: Signed
  beforeAll(async () => {
    signed = await signers[kind]()
  })

  const now = () => Math.floor(Date.now() / 1000)
  const claims = () => ({
    v: 2,
    sid: 'sess_1',
    sub: 'user_1',
    iss: signed.issuer,
    azp: ORIGIN,
    iat: now(),
    nbf: now() - 5,
    exp: now() + 60,
    sts: 'active',
    o: { id: ORGANIZATION_ID, slg: 'aurora', rol: 'admin' },
  })
  const sign = (
    payload: object,
    { alg = 'RS256', key = signed.key }: { alg?: string; key?: KeyObject | Uint8Array } = {},
  ) => new SignJWT({ ...payload }).setProtectedHeader({ alg, typ: 'JWT', kid: 'ins_1' }).sign(key)
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(claims()).filter(([name]) => !names.includes(name)))
  const reasonOf = (token: string, parties = [ORIGIN]) =>
    signed.provider.verify(token, parties).then(
      () => 'accepted',
      (error: unknown) => (error instanceof Error && 'reason' in error ? error.reason : error),
    )

  test('names its subject, session and clinic', async () => {
    expect(await signed.provider.verify(await sign(claims()), ['http://other.localhost', ORIGIN])).toEqual({
      party: ORIGIN,
      subject: {
        provider: kind,
        providerOrgId: null,
        userId: 'user_1',
        sessionId: 'sess_1',
        organizationClaim: { id: ORGANIZATION_ID, slug: 'aurora' },
        expiresAt: expect.any(Date),
      },
    })
  })

  test('of version 1 names its clinic in flat claims', async () => {
    const token = await sign({ ...without('v', 'o'), org_id: 'org_2abc', org_slug: 'aurora', org_role: 'org:admin' })
    const { subject } = await signed.provider.verify(token, [ORIGIN])
    // An id of the provider's own says nothing here: the slug does.
    expect(subject.organizationClaim).toEqual({ id: undefined, slug: 'aurora' })
  })

  test('of no clinic is good', async () => {
    const { subject } = await signed.provider.verify(await sign(without('o')), [ORIGIN])
    expect(subject.organizationClaim).toBeNull()
  })

  test('is still good within five seconds of its end', async () => {
    expect(await reasonOf(await sign({ ...claims(), exp: now() - 3 }))).toBe('accepted')
  })

  test.each<[string, () => Promise<string>, unknown]>([
    ['expired a minute ago', () => sign({ ...claims(), exp: now() - 60 }), 'token-expired'],
    ['not yet valid', () => sign({ ...claims(), nbf: now() + 60 }), 'token-not-active-yet'],
    ['issued in the future', () => sign({ ...claims(), iat: now() + 60 }), 'token-iat-in-the-future'],
    [
      'of another origin',
      () => sign({ ...claims(), azp: 'http://evil.localhost' }),
      'token-invalid-authorized-parties',
    ],
    ['of no origin', () => sign(without('azp')), 'token-invalid-authorized-parties'],
    [
      'of another key',
      () => sign(claims(), { key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }),
      'token-invalid-signature',
    ],
    [
      'signed with a shared secret',
      () => sign(claims(), { alg: 'HS256', key: Buffer.from('x'.repeat(64)) }),
      'token-invalid-algorithm',
    ],
    ['without a subject', () => sign(without('sub')), 'token-verification-failed'],
    ['without an end', () => sign(without('exp')), 'token-verification-failed'],
    ['without a session', () => sign(without('sid')), 'claim-sid'],
    ['without an issuer', () => sign(without('iss')), 'claim-iss'],
    ['of another issuer', () => sign({ ...claims(), iss: 'https://other.example' }), 'claim-iss'],
    [
      'of the other kind of issuer',
      () => sign({ ...claims(), iss: kind === 'local' ? 'https://clerk.clinic.example' : 'http://auth.localhost' }),
      'claim-iss',
    ],
    ['whose session waits for a second factor', () => sign({ ...claims(), sts: 'pending' }), 'session-not-active'],
    ['that is no token', async () => 'x.y.z', 'token-invalid'],
    ['that is a word', async () => 'token', 'token-invalid'],
  ])('%s is refused', async (_, token, reason) => {
    expect(await reasonOf(await token())).toBe(reason)
  })

  test('with its contents changed is refused', async () => {
    const [header, , signature] = (await sign(claims())).split('.')
    const forged = Buffer.from(JSON.stringify({ ...claims(), sub: 'user_2' })).toString('base64url')
    expect(await reasonOf(`${header}.${forged}.${signature}`)).toBe('token-invalid-signature')
  })

  test('without a signature is refused', async () => {
    const header = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
    const payload = Buffer.from(JSON.stringify(claims())).toString('base64url')
    expect(await reasonOf(`${header}.${payload}.`)).toBe('token-invalid-algorithm')
  })

  test('is refused when nobody may present one: no check is ever switched off by an empty list', async () => {
    expect(await reasonOf(await sign(claims()), [])).toBe('no-party')
  })
})
