import { createHmac, randomBytes } from 'node:crypto'
import { signActor, type Actor } from '@platform/shared/actor'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway({ transport: 'http' })
})
afterAll(() => gateway.stop())

const superadmin: Actor = {
  kind: 'human',
  principalId: '0197a1b2-0000-7000-8000-000000000009',
  organizationId: null,
  role: 'superadmin',
  permissions: ['patients:read'],
  session: { kind: 'normal', id: null },
  onBehalfOf: null,
  requestId: 'forged',
  clientIp: null,
  lookupKey: null,
}

const key = () => Buffer.from(gateway.config.actorSecret, 'base64url')
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Straight to a subgraph, around the gateway. */
async function callAround(actorToken: string | undefined) {
  const response = await fetch(String(gateway.served[2]?.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(actorToken === undefined ? {} : { 'x-actor': actorToken }) },
    body: JSON.stringify({ query: '{ patients { id } }' }),
  })
  return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] }
}

const expiring = (seconds: number) =>
  new SignJWT({ actor: superadmin })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('gateway')
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(key())

const forgeries: [string, () => Promise<string | undefined>][] = [
  ['no Actor', async () => undefined],
  ['a word', async () => 'superadmin'],
  [
    'an Actor that is not signed',
    async () =>
      `${base64url({ alg: 'none' })}.${base64url({ actor: superadmin, iss: 'gateway', exp: 9_999_999_999 })}.`,
  ],
  ['an Actor signed with another secret', () => signActor(superadmin, randomBytes(32).toString('base64url'))],
  ['an Actor that has ended', () => expiring(-1)],
  [
    'an Actor without an end',
    () => new SignJWT({ actor: superadmin }).setProtectedHeader({ alg: 'HS256' }).setIssuer('gateway').sign(key()),
  ],
  [
    'an Actor of another issuer',
    () =>
      new SignJWT({ actor: superadmin })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('clinic')
        .setExpirationTime('30s')
        .sign(key()),
  ],
  [
    'an Actor in another algorithm of the same key',
    () =>
      new SignJWT({ actor: superadmin })
        .setProtectedHeader({ alg: 'HS512' })
        .setIssuer('gateway')
        .setExpirationTime('30s')
        .sign(Buffer.concat([key(), key()])),
  ],
  [
    'an Actor with an unknown role',
    () => signActor({ ...superadmin, role: 'god' as never }, gateway.config.actorSecret),
  ],
  [
    'a signed Actor whose contents were changed',
    async () => {
      const [header, , signature] = (
        await signActor({ ...superadmin, role: 'user' }, gateway.config.actorSecret)
      ).split('.')
      return `${header}.${base64url({ actor: superadmin, iss: 'gateway', exp: 9_999_999_999 })}.${signature}`
    },
  ],
  [
    'a token of a person, signed by the issuer',
    async () => {
      await gateway.person('admin@aurora.test')
      return gateway.token('admin@aurora.test')
    },
  ],
  [
    'a hand-made token over a weak secret',
    async () => {
      const body = `${base64url({ alg: 'HS256' })}.${base64url({ actor: superadmin, iss: 'gateway', exp: 9_999_999_999 })}`
      return `${body}.${createHmac('sha256', 'secret').update(body).digest('base64url')}`
    },
  ],
]

test.each(forgeries)('a subgraph does not answer %s', async (_, token) => {
  const answer = await callAround(await token())
  expect(answer.data).toBeUndefined()
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
})

test('a subgraph answers an Actor the gateway signed, so that the refusals above mean something', async () => {
  expect(await callAround(await signActor(superadmin, gateway.config.actorSecret))).toMatchObject({
    data: { patients: [{ id: 'patient-1' }] },
  })
})

test('calls to subgraphs carry the request id of the caller', async () => {
  const answer = await gateway.graphql('{ ping }')
  expect(gateway.served[3]?.seenRequestIds).toContain(answer.headers['x-request-id'])
})
