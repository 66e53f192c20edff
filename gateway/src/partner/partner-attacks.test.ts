import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPartner, asAdmin, byKey } from '../testing/a-partner.ts'
import { aRealGateway, type RealGateway } from '../testing/a-real-gateway.ts'

let gateway: RealGateway
beforeAll(async () => {
  gateway = await aRealGateway('local')
  await gateway.world.admin.organizationLimit.updateMany({
    where: { key: 'service_accounts' },
    data: { maximum: 100 },
  })
})
afterAll(() => gateway.stop())

const told = (answer: LightMyRequestResponse) => {
  const { code, errors } = answer.json()
  return [answer.statusCode, code ?? errors?.[0]?.extensions.code]
}
const FORBIDDEN = [403, 'FORBIDDEN']
const UNAUTHENTICATED = [401, 'UNAUTHENTICATED']

const ROTATE =
  'mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { issuedApiKey { secret } userErrors { message } } }'
const REVOKE = 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { message } } }'
const DISABLE =
  'mutation ($input: DisableServiceAccountInput!) { disableServiceAccount(input: $input) { userErrors { message } } }'
const REGISTER =
  'mutation ($input: RegisterApiKeyInput!) { registerApiKey(input: $input) { apiKey { id } userErrors { message } } }'
const PUBLISH =
  'mutation ($input: PublishOperationsInput!) { publishOperations(input: $input) { partner { version } userErrors { message } } }'

const eventsOf = (requestId: unknown) =>
  gateway.world.admin.securityEvent.findMany({ where: { requestId: String(requestId) } })

describe('a key of one clinic', () => {
  test('opens no other, however the other is named', async () => {
    const partner = await aPartner(gateway, 'aurora')
    const { aurora, pacifica } = gateway.world.organizations
    for (const headers of [
      { 'x-organization-id': 'pacifica' },
      { 'x-organization-id': pacifica },
      { host: 'pacifica.clinic.localhost' },
      { host: 'pacifica.portal.localhost' },
      { host: 'aurora.clinic.localhost', 'x-organization-id': 'pacifica' },
      { 'x-organization-id': randomUUID() },
    ] as Record<string, string>[]) {
      expect(told(await partner.get('patients.list', { headers })), JSON.stringify(headers)).toEqual(FORBIDDEN)
      expect(told(await partner.graphql({ id: 'patients.list' }, { headers }))).toEqual(FORBIDDEN)
    }
    for (const headers of [{ 'x-organization-id': aurora }, { host: 'aurora.clinic.localhost' }] as Record<
      string,
      string
    >[])
      expect((await partner.get('patients.list', { headers })).statusCode).toBe(200)
  })

  test('finds nothing of another by its ids', async () => {
    const partner = await aPartner(gateway, 'aurora')
    const { pacifica } = gateway.world.organizations
    const theirs = await gateway.world.admin.patient.findFirstOrThrow({ where: { organizationId: pacifica } })
    expect(told(await partner.get(`patients.find?id=${theirs.id}`))).toEqual([404, 'NOT_FOUND'])
    const list = await partner.get('patients.list?first=100')
    const known = await gateway.world.admin.patient.findMany({
      where: { organizationId: pacifica },
      select: { id: true },
    })
    const seen = new Set<string>(list.json().edges.map(({ node }: { node: { id: string } }) => node.id))
    expect(seen.size).toBeGreaterThan(10)
    expect(known.filter(({ id }) => seen.has(id))).toEqual([])
  })
})

describe('a key that has ended opens nothing', () => {
  test('once it is revoked, or its partner disabled', async () => {
    const [revoked, disabled] = [await aPartner(gateway, 'aurora'), await aPartner(gateway, 'aurora')]
    for (const partner of [revoked, disabled]) expect((await partner.get('patients.list')).statusCode).toBe(200)
    await asAdmin(gateway, 'aurora', REVOKE, { apiKeyId: revoked.apiKeyId })
    await asAdmin(gateway, 'aurora', DISABLE, { serviceAccountId: disabled.id })
    for (const partner of [revoked, disabled]) expect(told(await partner.get('patients.list'))).toEqual(UNAUTHENTICATED)
  })

  test('once it or its partner has expired', async () => {
    const [key, account] = [await aPartner(gateway, 'aurora'), await aPartner(gateway, 'aurora')]
    const past = { expiresAt: new Date(Date.now() - 1) }
    await gateway.world.admin.apiKey.update({ where: { id: key.apiKeyId }, data: past })
    await gateway.world.admin.serviceAccount.update({ where: { id: account.id }, data: past })
    for (const partner of [key, account]) expect(told(await partner.get('patients.list'))).toEqual(UNAUTHENTICATED)
  })

  test('once the overlap with its successor is over; in between both do', async () => {
    const partner = await aPartner(gateway, 'aurora')
    const { issuedApiKey } = await asAdmin<{ issuedApiKey: { secret: string } }>(gateway, 'aurora', ROTATE, {
      apiKeyId: partner.apiKeyId,
      overlapMinutes: 60,
    })
    const successor = byKey(gateway, issuedApiKey.secret)
    for (const one of [partner, successor]) expect((await one.get('patients.list')).statusCode).toBe(200)

    const { expiresAt } = await gateway.world.admin.apiKey.findUniqueOrThrow({ where: { id: partner.apiKeyId } })
    expect(Math.abs((expiresAt?.getTime() ?? 0) - Date.now() - 3_600_000)).toBeLessThan(60_000)
    await gateway.world.admin.apiKey.update({
      where: { id: partner.apiKeyId },
      data: { expiresAt: new Date(Date.now() - 1) },
    })
    expect(told(await partner.get('patients.list'))).toEqual(UNAUTHENTICATED)
    expect((await successor.get('patients.list')).statusCode).toBe(200)
  })

  test('at once, when there is no overlap', async () => {
    const partner = await aPartner(gateway, 'aurora')
    await asAdmin(gateway, 'aurora', ROTATE, { apiKeyId: partner.apiKeyId, overlapMinutes: 0 })
    expect(told(await partner.get('patients.list'))).toEqual(UNAUTHENTICATED)
  })
})

test('a key is used from the addresses agreed on, and its clinic hears of any other', async () => {
  const partner = await aPartner(gateway, 'aurora', { allowedNetworks: ['192.0.2.0/24', '2001:db8::/32'] })
  for (const remoteAddress of ['192.0.2.7', '2001:db8::7'])
    expect((await partner.get('patients.list', { remoteAddress })).statusCode).toBe(200)
  for (const remoteAddress of ['192.0.3.7', '2001:db9::7', '127.0.0.1']) {
    const answer = await partner.get('patients.list', { remoteAddress })
    expect(told(answer)).toEqual(FORBIDDEN)
    await expect
      .poll(() => eventsOf(answer.headers['x-request-id']), { timeout: 10_000 })
      .toMatchObject([
        {
          kind: 'ACCESS_DENIED',
          detail: 'ADDRESS_NOT_ALLOWED',
          clientIp: remoteAddress,
          organizationId: gateway.world.organizations.aurora,
          principalId: partner.id,
        },
      ])
  }
  // A header names no address where no proxy is trusted.
  const forged = { headers: { 'x-forwarded-for': '192.0.2.7' } }
  expect(told(await partner.get('patients.list', forged))).toEqual(FORBIDDEN)
})

describe('a partner runs what is published to it', () => {
  test('and no document of its own, however it is put', async () => {
    const partner = await aPartner(gateway, 'aurora')
    const query = '{ patients { edges { node { id } } } }'
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    for (const payload of [
      { query },
      { query: '{ __schema { types { name } } }' },
      { query: '{ __typename }' },
      { query, id: sha256Hash },
      { query, extensions: { persistedQuery: { version: 1, sha256Hash } } },
      { extensions: { persistedQuery: { version: 1, sha256Hash } } },
      { query: 'subscription { auditEventAdded { id } }' },
      {},
    ])
      expect(told(await partner.graphql(payload)), JSON.stringify(payload)).toEqual(FORBIDDEN)
    const url = `/graphql?query=${encodeURIComponent(query)}`
    const headers = { authorization: `Bearer ${partner.secret}`, 'apollo-require-preflight': '1' }
    expect(told(await gateway.app.inject({ url, headers }))).toEqual(FORBIDDEN)
    const batch = await gateway.app.inject({ method: 'POST', url: '/graphql', headers, payload: [{ query }] })
    expect(told(batch)).toEqual(FORBIDDEN)
    const known = await gateway.app.inject({ url: '/graphql?id=patients.list', headers })
    expect(known.json().data.patients.edges.length).toBeGreaterThan(0)
  })

  test('and nothing else that is published, which its clinic hears of', async () => {
    const partner = await aPartner(gateway, 'aurora', { operations: ['locations.list'] })
    for (const answer of [
      await partner.get('patients.list'),
      await partner.get('nothing.there'),
      await partner.graphql({ id: 'patients.list' }),
    ]) {
      expect(told(answer)).toEqual(FORBIDDEN)
      await expect
        .poll(() => eventsOf(answer.headers['x-request-id']), { timeout: 10_000 })
        .toMatchObject([{ kind: 'ACCESS_DENIED', detail: 'partner-unpublished-operation', principalId: partner.id }])
    }
    expect((await partner.get('locations.list')).statusCode).toBe(200)
  })

  test('until its clinic takes it back', async () => {
    const partner = await aPartner(gateway, 'aurora')
    await asAdmin(gateway, 'aurora', PUBLISH, {
      partnerId: partner.id,
      version: partner.version,
      operations: ['locations.list'],
    })
    expect(told(await partner.get('patients.list'))).toEqual(FORBIDDEN)
    expect((await partner.get('locations.list')).statusCode).toBe(200)
  })
})

describe('a partner of two clinics', () => {
  const newSecret = () => `ck_live_${randomBytes(32).toString('base64url')}`
  const fingerprintOf = (secret: string) => createHash('sha256').update(secret).digest('hex')
  const register = (clinic: 'aurora' | 'pacifica', serviceAccountId: string, secret: string) =>
    asAdmin(gateway, clinic, REGISTER, { serviceAccountId, fingerprint: fingerprintOf(secret), label: 'their own' })

  test('uses one key of its own, names the clinic, and has in each what that clinic agreed to', async () => {
    const secret = newSecret()
    const here = await aPartner(gateway, 'aurora', { slug: 'two-clinics' })
    const there = await aPartner(gateway, 'pacifica', { slug: 'two-clinics', operations: ['locations.list'] })
    await register('aurora', here.id, secret)
    await register('pacifica', there.id, secret)
    const both = byKey(gateway, secret)
    const at = (clinic: string) => ({ headers: { 'x-organization-id': clinic } })

    expect(told(await both.get('locations.list'))).toEqual([403, 'FORBIDDEN_NO_ORG'])
    expect((await both.get('patients.list', at('aurora'))).statusCode).toBe(200)
    expect(told(await both.get('patients.list', at('pacifica')))).toEqual(FORBIDDEN)
    expect((await both.get('locations.list', at('pacifica'))).statusCode).toBe(200)

    await asAdmin(gateway, 'pacifica', DISABLE, { serviceAccountId: there.id })
    expect(told(await both.get('locations.list', at('pacifica')))).toEqual(UNAUTHENTICATED)
    expect((await both.get('locations.list', at('aurora'))).statusCode).toBe(200)
  })

  test('is to each clinic its own partner: neither sees or changes what the other agreed', async () => {
    const [here, there] = [
      await aPartner(gateway, 'aurora', { slug: 'blind' }),
      await aPartner(gateway, 'pacifica', { slug: 'blind' }),
    ]
    const PARTNERS = '{ partners(first: 100) { edges { node { id slug } } } }'
    const { edges } = await asAdmin<{
      edges: { node: { id: string; slug: string } }[]
    }>(gateway, 'pacifica', PARTNERS)
    const ids = edges.map(({ node }) => node.id)
    expect(ids).toContain(there.id)
    expect(ids).not.toContain(here.id)
    const ONE = `{ partner(id: "${here.id}") { id } }`
    expect(await asAdmin<unknown>(gateway, 'pacifica', ONE)).toBeNull()
    for (const [mutation, input] of [
      [PUBLISH, { partnerId: here.id, version: here.version, operations: [] }],
      [ROTATE, { apiKeyId: here.apiKeyId }],
      [REVOKE, { apiKeyId: here.apiKeyId }],
      [DISABLE, { serviceAccountId: here.id }],
      [REGISTER, { serviceAccountId: here.id, fingerprint: fingerprintOf(newSecret()), label: 'x' }],
    ] as const)
      expect((await asAdmin(gateway, 'pacifica', mutation, input)).userErrors).toHaveLength(1)
    expect((await here.get('patients.list')).statusCode).toBe(200)
  })

  test('cannot open one with a key that the other issued, for that one may hold it still', async () => {
    const here = await aPartner(gateway, 'aurora', { slug: 'leaky' })
    const there = await aPartner(gateway, 'pacifica', { slug: 'leaky' })
    const { userErrors } = await register('pacifica', there.id, here.secret)
    // Pacifica cannot know: that another clinic issued it is none of its business.
    expect(userErrors).toEqual([])
    const at = (clinic: string) => ({ headers: { 'x-organization-id': clinic } })
    expect(told(await here.get('patients.list', at('pacifica')))).toEqual(FORBIDDEN)
    expect((await here.get('patients.list', at('aurora'))).statusCode).toBe(200)
    expect((await here.get('patients.list')).statusCode).toBe(200)
  })
})

test("a clinic's own program still asks what it likes, within its scopes", async () => {
  const CREATE =
    'mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { id } } }'
  const { serviceAccount } = await asAdmin<{ serviceAccount: { id: string } }>(gateway, 'aurora', CREATE, {
    name: 'Own program',
    scopes: ['locations:read'],
  })
  const KEY = 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { issuedApiKey { secret } } }'
  const { issuedApiKey } = await asAdmin<{ issuedApiKey: { secret: string } }>(gateway, 'aurora', KEY, {
    serviceAccountId: serviceAccount.id,
  })
  const own = byKey(gateway, issuedApiKey.secret)
  expect((await own.graphql({ query: '{ locations { edges { node { name } } } }' })).statusCode).toBe(200)
  expect(told(await own.graphql({ id: 'locations.list' }))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND'])
})
