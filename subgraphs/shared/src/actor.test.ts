import { SignJWT, UnsecuredJWT } from 'jose'
import { expect, test, vi } from 'vitest'
import { signActor, verifyActor } from './actor.ts'
import { anonymous } from './testing/actor-of.ts'

const SECRET = Buffer.alloc(32, 1).toString('base64url')
const OTHER = Buffer.alloc(32, 2).toString('base64url')

const forged = (claims: Record<string, unknown>, secret = SECRET) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('gateway')
    .setIssuedAt()
    .setExpirationTime('30s')
    .sign(Buffer.from(secret, 'base64url'))

test('an Actor survives the trip from the gateway to a subgraph', async () => {
  const actor = anonymous()
  expect(await verifyActor(await signActor(actor, SECRET), SECRET)).toEqual(actor)
})

test('an Actor dies after 30 seconds', async () => {
  const token = await signActor(anonymous(), SECRET)
  vi.useFakeTimers({ now: Date.now() + 31_000, toFake: ['Date'] })
  try {
    await expect(verifyActor(token, SECRET)).rejects.toThrow(/exp/)
  } finally {
    vi.useRealTimers()
  }
})

test.each([
  ['signed with another key', () => signActor(anonymous(), OTHER)],
  [
    'not signed',
    () =>
      Promise.resolve(new UnsecuredJWT({ actor: anonymous() }).setIssuer('gateway').setExpirationTime('30s').encode()),
  ],
  [
    'from another issuer',
    () =>
      new SignJWT({ actor: anonymous() })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('client')
        .setExpirationTime('30s')
        .sign(Buffer.from(SECRET, 'base64url')),
  ],
  [
    'without an end',
    () =>
      new SignJWT({ actor: anonymous() })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('gateway')
        .sign(Buffer.from(SECRET, 'base64url')),
  ],
  ['with a made-up role', () => forged({ actor: { ...anonymous(), role: 'owner' } })],
  ['with an organization that is no id', () => forged({ actor: { ...anonymous(), organizationId: "' OR 1=1" } })],
  ['empty', () => Promise.resolve('')],
])('an Actor %s is refused', async (_, token) => {
  await expect(verifyActor(await token(), SECRET)).rejects.toThrow()
})

test('a short secret is refused', async () => {
  await expect(async () => signActor(anonymous(), 'c2hvcnQ')).rejects.toThrow('at least 32 bytes')
})
