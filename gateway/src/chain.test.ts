import { createHash, randomUUID } from 'node:crypto'
import type { Actor } from '@platform/shared/actor'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aGateway, type TestGateway } from './testing/a-gateway.ts'
import { aPrincipal } from './testing/test-world.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway({ variables: { RATE_LIMIT_FAILURES: '1000', RATE_LIMIT_ANONYMOUS: '1000' } })
})
afterAll(() => gateway.stop())

const actorIn = (answer: LightMyRequestResponse): Actor => JSON.parse(answer.json().data.actor)
const outcome = (answer: LightMyRequestResponse) => ({
  status: answer.statusCode,
  code: answer.json().errors?.[0]?.extensions.code,
})

describe('a visitor', () => {
  test('without a token is an explicit anonymous Actor, never a missing one', async () => {
    expect(actorIn(await gateway.graphql('{ actor }'))).toMatchObject({
      kind: 'anonymous',
      role: 'anon',
      principalId: null,
      organizationId: null,
      permissions: [],
      clientIp: '127.0.0.1',
    })
  })

  test('at the address of a clinic, its portal or its own domain is a visitor of that clinic', async () => {
    const { aurora } = gateway.world.organizations
    for (const host of [
      'aurora.clinic.localhost:9000',
      'aurora.portal.localhost',
      'clinic.aurora.example',
      'CLINIC.Aurora.example.',
    ]) {
      expect(actorIn(await gateway.graphql('{ actor }', { headers: { host } })).organizationId, host).toBe(aurora.id)
    }
  })

  test('at an address that names no clinic is at none', async () => {
    for (const host of [
      'localhost:9000',
      '127.0.0.1',
      '[::1]:9000',
      'console.localhost',
      'gateway.internal.example',
      'a.b.clinic.localhost',
    ]) {
      expect(actorIn(await gateway.graphql('{ actor }', { headers: { host } })).organizationId, host).toBeNull()
    }
  })

  test('at the address of a clinic that does not exist is told so', async () => {
    const answer = await gateway.graphql('{ actor }', { headers: { host: 'nowhere.clinic.localhost' } })
    expect(outcome(answer)).toEqual({ status: 404, code: 'NOT_FOUND' })
  })

  test('who names a clinic by header is held to the same: there must be one, and it must be open', async () => {
    const { pacifica } = gateway.world.organizations
    const at = (id: string) => gateway.graphql('{ actor }', { headers: { 'x-organization-id': id } })
    expect(actorIn(await at(pacifica.id)).organizationId).toBe(pacifica.id)
    expect(outcome(await at(randomUUID()))).toEqual({ status: 404, code: 'NOT_FOUND' })

    pacifica.isSuspended = true
    await gateway.redis.flushdb()
    expect(outcome(await at(pacifica.id))).toEqual({ status: 403, code: 'ORGANIZATION_SUSPENDED' })
    expect(outcome(await gateway.graphql('{ actor }', { headers: { host: 'pacifica.portal.localhost' } }))).toEqual({
      status: 403,
      code: 'ORGANIZATION_SUSPENDED',
    })
    pacifica.isSuspended = false
    await gateway.redis.flushdb()
  })

  test('who asks for what needs signing in gets 401', async () => {
    expect(outcome(await gateway.graphql('{ me { id } }'))).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
  })

  test('gets what is public beside it, with 200', async () => {
    const answer = await gateway.graphql('{ me { id } ping }')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ data: { me: null, ping: 'pong' }, errors: [{ path: ['me'] }] })
  })
})

describe('a token', () => {
  test('that cannot be read is refused, even for what is public', async () => {
    const answer = await gateway.graphql('{ ping }', { token: 'abc.def.ghi' })
    expect(outcome(answer)).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
    expect(answer.headers['www-authenticate']).toBe('Bearer')
  })

  test('that has ended is refused', async () => {
    await gateway.person('late@aurora.test')
    expect(
      outcome(
        await gateway.graphql('{ ping }', { token: await gateway.token('late@aurora.test', { ttlSeconds: -60 }) }),
      ).status,
    ).toBe(401)
  })

  test('of a page is good from that page only', async () => {
    await gateway.person('page@aurora.test')
    const party = 'http://aurora.clinic.localhost:9100'
    const token = await gateway.token('page@aurora.test', { party })
    const from = async (origin?: string) =>
      outcome(await gateway.graphql('{ ping }', { token, headers: origin ? { origin } : {} })).status
    expect(await from(party)).toBe(200)
    expect(await from('http://pacifica.clinic.localhost:9100')).toBe(401)
    expect(await from('https://evil.example')).toBe(401)
    expect(await from()).toBe(401)
  })

  test('minted for a page that is not ours is refused, even from that page', async () => {
    await gateway.person('stranger@aurora.test')
    const party = 'https://evil.example'
    const token = await gateway.token('stranger@aurora.test', { party })
    expect(outcome(await gateway.graphql('{ ping }', { token, headers: { origin: party } })).status).toBe(401)
  })

  test('minted for the proved domain of a clinic is good from there', async () => {
    await gateway.person('domain@aurora.test')
    const party = 'https://clinic.aurora.example'
    const token = await gateway.token('domain@aurora.test', { party })
    expect(outcome(await gateway.graphql('{ ping }', { token, headers: { origin: party } })).status).toBe(200)
  })
})

describe('a clinic', () => {
  test('may be named by host, by header as id or slug, or by the token', async () => {
    const { aurora } = gateway.world.organizations
    await gateway.person('named@aurora.test', { at: aurora, role: 'SPECIALIST', permissions: ['patients:read'] })
    const bare = await gateway.token('named@aurora.test')
    const claiming = await gateway.token('named@aurora.test', { organization: aurora })
    const expected = { kind: 'human', role: 'specialist', organizationId: aurora.id, permissions: ['patients:read'] }

    expect(
      actorIn(await gateway.graphql('{ actor }', { token: bare, headers: { host: 'aurora.clinic.localhost' } })),
    ).toMatchObject(expected)
    expect(
      actorIn(await gateway.graphql('{ actor }', { token: bare, headers: { 'x-organization-id': aurora.id } })),
    ).toMatchObject(expected)
    expect(
      actorIn(await gateway.graphql('{ actor }', { token: bare, headers: { 'x-organization-id': 'aurora' } })),
    ).toMatchObject(expected)
    expect(actorIn(await gateway.graphql('{ actor }', { token: claiming }))).toMatchObject(expected)
  })

  test('named differently by two of them is refused', async () => {
    const { aurora, pacifica } = gateway.world.organizations
    await gateway.person('both@aurora.test', {
      memberships: new Map([aurora, pacifica].map(({ id }) => [id, { role: 'PATIENT', permissions: [] }])),
    })
    const bare = await gateway.token('both@aurora.test')
    const claiming = await gateway.token('both@aurora.test', { organization: aurora })
    const refused = { status: 403, code: 'FORBIDDEN' }

    expect(
      outcome(await gateway.graphql('{ ping }', { token: claiming, headers: { 'x-organization-id': pacifica.id } })),
    ).toEqual(refused)
    expect(
      outcome(await gateway.graphql('{ ping }', { token: claiming, headers: { host: 'pacifica.portal.localhost' } })),
    ).toEqual(refused)
    expect(
      outcome(
        await gateway.graphql('{ ping }', {
          token: bare,
          headers: { host: 'aurora.portal.localhost', 'x-organization-id': 'pacifica' },
        }),
      ),
    ).toEqual(refused)
  })

  test('one has no place in is refused, and so is one that does not exist', async () => {
    const { aurora, pacifica } = gateway.world.organizations
    await gateway.person('outsider@aurora.test', { at: aurora })
    const token = await gateway.token('outsider@aurora.test')
    for (const name of [pacifica.id, 'pacifica', randomUUID(), 'nowhere']) {
      expect(
        outcome(await gateway.graphql('{ ping }', { token, headers: { 'x-organization-id': name } })),
        name,
      ).toEqual({ status: 403, code: 'FORBIDDEN' })
    }
  })

  test('named by something that is neither id nor slug is bad input', async () => {
    const answer = await gateway.graphql('{ ping }', { headers: { 'x-organization-id': 'Aurora Clinic!' } })
    expect(outcome(answer)).toEqual({ status: 400, code: 'BAD_REQUEST' })
  })
})

describe('identity', () => {
  test('is asked anew each time: a block takes effect on the next request, and so does its end', async () => {
    const person = await gateway.person('blocked@aurora.test')
    const token = await gateway.token('blocked@aurora.test')
    expect(outcome(await gateway.graphql('{ ping }', { token })).status).toBe(200)
    person.refusal = 'BLOCKED'
    expect(outcome(await gateway.graphql('{ ping }', { token }))).toEqual({ status: 403, code: 'FORBIDDEN' })
    person.refusal = null
    expect(outcome(await gateway.graphql('{ ping }', { token })).status).toBe(200)
  })

  test.each([
    ['BLOCKED', 403, 'FORBIDDEN'],
    ['NO_MEMBERSHIP', 403, 'FORBIDDEN'],
    ['ORGANIZATION_NOT_FOUND', 403, 'FORBIDDEN'],
    ['ORGANIZATION_SUSPENDED', 403, 'ORGANIZATION_SUSPENDED'],
    ['ORGANIZATION_NOT_ACTIVE', 403, 'ORGANIZATION_NOT_ACTIVE'],
    ['KEY_EXPIRED', 401, 'UNAUTHENTICATED'],
    ['KEY_REVOKED', 401, 'UNAUTHENTICATED'],
  ] as const)('saying %s is answered %i %s', async (refusal, status, code) => {
    await gateway.person('refused@aurora.test', { refusal })
    expect(outcome(await gateway.graphql('{ ping }', { token: await gateway.token('refused@aurora.test') }))).toEqual({
      status,
      code,
    })
  })

  test('is told who somebody is on their first sign-in', async () => {
    await gateway.person('new@aurora.test', { isNew: true })
    const answer = await gateway.graphql('{ me { name } }', { token: await gateway.token('new@aurora.test') })
    expect(answer.json()).toEqual({ data: { me: { name: 'Ioana Marinescu' } } })
  })

  test('recognises people at no clinic as merely signed in, and the platform team as what they are', async () => {
    await gateway.person('nowhere@aurora.test')
    await gateway.person('root@platform.test', { platformRole: 'SUPERADMIN' })
    expect(
      actorIn(await gateway.graphql('{ actor }', { token: await gateway.token('nowhere@aurora.test') })),
    ).toMatchObject({ role: 'user', organizationId: null })
    expect(
      actorIn(await gateway.graphql('{ actor }', { token: await gateway.token('root@platform.test') })),
    ).toMatchObject({ role: 'superadmin', organizationId: null })
  })

  test('gives the platform team no place in a clinic they are not a member of', async () => {
    await gateway.person('engineer@platform.test', { platformRole: 'SUPPORT_ENGINEER' })
    const token = await gateway.token('engineer@platform.test')
    const { id } = gateway.world.organizations.aurora
    expect(outcome(await gateway.graphql('{ ping }', { token, headers: { 'x-organization-id': id } }))).toEqual({
      status: 403,
      code: 'FORBIDDEN',
    })
  })

  test('knows an API key by its hash, and refuses one it does not know', async () => {
    const { aurora } = gateway.world.organizations
    const key = `ck_live_${'k'.repeat(43)}`
    const lookupKey = `key|${createHash('sha256').update(key).digest('hex')}`
    const memberships = new Map([[aurora.id, { role: 'SERVICE', permissions: ['patients:read'] }]])
    gateway.world.principals.set(lookupKey, aPrincipal('Laboratory', { kind: 'SERVICE_ACCOUNT', memberships }))

    const headers = { 'x-organization-id': aurora.id }
    expect(actorIn(await gateway.graphql('{ actor }', { token: key, headers }))).toMatchObject({
      kind: 'service_account',
      role: 'service',
    })
    expect(outcome(await gateway.graphql('{ ping }', { token: `ck_live_${'x'.repeat(43)}`, headers }))).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
    })
    expect(outcome(await gateway.graphql('{ ping }', { token: 'ck_live_short', headers }))).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
    })
  })
})

test('an Actor that a client sends is not looked at', async () => {
  const answer = await gateway.graphql('{ actor }', { headers: { 'x-actor': 'eyJhbGciOiJub25lIn0.e30.' } })
  expect(actorIn(answer).kind).toBe('anonymous')
})

test('the fields of the gateway alone cannot be named by a client', async () => {
  for (const query of [
    '{ _session(input: {}) { role } }',
    '{ _organizationByHost(input: { slug: "aurora" }) { id } }',
    '{ _entities(representations: []) { __typename } }',
  ]) {
    expect(outcome(await gateway.graphql(query)), query).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' })
  }
})

test('a request keeps the id it came with if it is one, in the answer and for the subgraphs', async () => {
  const own = '01JD3Z7QK8N4W2X6Y5R1T9B0CM'
  const kept = await gateway.graphql('{ actor }', { headers: { 'x-request-id': own } })
  expect(kept.headers['x-request-id']).toBe(own)
  expect(actorIn(kept).requestId).toBe(own)

  const replaced = await gateway.graphql('{ actor }', { headers: { 'x-request-id': 'x\\n{"level":"fatal"}' } })
  expect(replaced.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})
