import { eventChannel } from '@platform/shared/events/published-event'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'

const METRICS_TOKEN = 'a-token-for-the-scraper'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway({ variables: { METRICS_TOKEN, RATE_LIMIT_RESOLVE: '1000', RATE_LIMIT_ANONYMOUS: '1000' } })
})
afterAll(() => gateway.stop())

describe('resolving a clinic', () => {
  const resolve = (query: string) => gateway.get(`/v1/public/organizations/resolve${query}`)

  test('by slug or proved domain tells its id, slug, name and looks, and nothing else', async () => {
    const { id } = gateway.world.organizations.aurora
    const branding = { brandColor: '#0b7285', logoUrl: null }
    const place = { isSuspended: false, timezone: 'Europe/Bucharest', languageCode: 'ro' }
    const expected = { id, slug: 'aurora', name: 'Clinic aurora', ...place, branding }
    for (const query of ['?slug=aurora', '?domain=clinic.aurora.example', '?domain=Clinic.Aurora.example']) {
      const answer = await resolve(query)
      expect(answer.json(), query).toEqual(expected)
      expect(answer.headers).toMatchObject({ 'cache-control': 'public, max-age=60', 'x-ratelimit-limit': '1000' })
    }
  })

  test('asks tenancy which one it is once, and again after a change', async () => {
    gateway.world.asked.length = 0
    const { pacifica } = gateway.world.organizations
    await resolve('?slug=pacifica')
    await resolve('?slug=pacifica')
    expect(gateway.world.asked).toEqual(['pacifica'])

    pacifica.name = 'Clinic on the shore'
    await gateway.redis.publish(
      eventChannel(pacifica.id, 'organization.updated'),
      JSON.stringify({ organizationId: pacifica.id, subjectIds: [pacifica.id], data: { slug: 'pacifica' } }),
    )
    await expect.poll(async () => (await resolve('?slug=pacifica')).json().name).toBe('Clinic on the shore')
    const asked = async () => (await resolve('?slug=pacifica')) && gateway.world.asked
    await expect.poll(asked).toEqual(['pacifica', 'pacifica'])
  })

  test.each([
    ['neither', '', 400],
    ['both', '?slug=aurora&domain=clinic.aurora.example', 400],
    ['two slugs', '?slug=aurora&slug=pacifica', 400],
    ['a slug that cannot be one', '?slug=Aurora%20Clinic', 400],
    ['a domain that cannot be one', '?domain=localhost', 400],
    ['a clinic that does not exist', '?slug=nowhere', 404],
    ['a domain nobody proved', '?domain=nowhere.example', 404],
  ])('given %s is a problem', async (_, query, status) => {
    const answer = await resolve(query)
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.json()).toEqual({
      type: 'about:blank',
      title: status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST',
      status,
      detail: expect.any(String),
      code: status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST',
      requestId: answer.headers['x-request-id'],
    })
  })
})

describe('pages of other origins', () => {
  const ask = (method: 'POST' | 'OPTIONS', origin: string) =>
    gateway.app.inject({
      method,
      url: '/graphql',
      headers: {
        origin,
        ...(method === 'OPTIONS'
          ? { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }
          : {}),
      },
      ...(method === 'POST' ? { payload: { query: '{ ping }' } } : {}),
    })

  test.each([
    'http://aurora.clinic.localhost:9100',
    'http://pacifica.portal.localhost:9200',
    'http://console.localhost:9300',
    'https://clinic.aurora.example',
  ])('may read answers from %s, without cookies', async (origin) => {
    const preflight = await ask('OPTIONS', origin)
    expect(preflight.statusCode).toBe(204)
    expect(preflight.headers['access-control-allow-origin']).toBe(origin)
    expect(preflight.headers['access-control-allow-headers']).toContain('authorization')
    expect(preflight.headers['access-control-allow-credentials']).toBeUndefined()
    const answer = await ask('POST', origin)
    expect(answer.headers['access-control-allow-origin']).toBe(origin)
    expect(answer.headers['access-control-expose-headers']).toContain('retry-after')
    expect(answer.headers.vary).toMatch(/origin/i)
  })

  test.each([
    'https://evil.example',
    'http://evil.localhost',
    'null',
    'http://clinic.aurora.example',
    'https://aurora.clinic.localhost.evil.example',
  ])('may not from %s', async (origin) => {
    for (const method of ['OPTIONS', 'POST'] as const)
      expect((await ask(method, origin)).headers['access-control-allow-origin']).toBeUndefined()
  })
})

test('every answer says how a browser is to treat it', async () => {
  for (const answer of [await gateway.graphql('{ ping }'), await gateway.get('/nowhere')]) {
    expect(answer.headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    expect(answer.headers['x-powered-by']).toBeUndefined()
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  }
})

describe('operators', () => {
  const far = { remoteAddress: '192.0.2.7' }

  test('on this machine see the checks and the numbers; others see only whether it is ready', async () => {
    const near = await gateway.get('/health/ready')
    expect(near.json()).toEqual({
      status: 'ready',
      checks: { redis: true, identity: true, tenancy: true, clinical: true, capabilities: true, telemetry: true },
      supergraph: { generation: 1, takenAt: expect.any(String), refused: null },
    })
    expect((await gateway.get('/health/ready', far)).json()).toEqual({ status: 'ready' })
    expect((await gateway.get('/health/live', far)).json()).toEqual({ status: 'live' })
    expect((await gateway.get('/metrics')).statusCode).toBe(200)
    expect((await gateway.get('/metrics', far)).statusCode).toBe(403)
  })

  test('elsewhere need the token, and a proxy beside us makes nobody local', async () => {
    const withToken = (token: string) =>
      gateway.get('/metrics', { ...far, headers: { authorization: `Bearer ${token}` } })
    expect((await withToken(METRICS_TOKEN)).statusCode).toBe(200)
    expect((await withToken('a-token-for-the-scrapes')).statusCode).toBe(403)
    expect((await gateway.get('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } })).statusCode).toBe(403)
  })

  test('count requests by operation and status, and subgraph calls', async () => {
    await gateway.graphql('query Front { ping }')
    const numbers = (await gateway.get('/metrics')).body
    expect(numbers).toContain('gateway_request_duration_seconds_count{operation="Front",status="200"} 1')
    expect(numbers).toMatch(/gateway_subgraph_call_duration_seconds_count\{subgraph="capabilities",outcome="ok"\} \d+/)
    expect(numbers).toContain('nodejs_eventloop_lag_seconds')
  })
})

test('clients cannot make the metrics grow without end', async () => {
  for (let at = 0; at < 250; at += 1) {
    await gateway.graphql(`query Made${at} { ping }`)
  }
  const numbers = (await gateway.get('/metrics')).body
  const names = new Set(
    [...numbers.matchAll(/request_duration_seconds_count\{operation="(Made\d+|other)"/g)].map(([, name]) => name),
  )
  expect(names.size).toBeLessThanOrEqual(201)
  expect(names).toContain('other')
})

test('the keys of the local issuer are public, and nothing else of it', async () => {
  const { keys } = (await gateway.get('/.well-known/jwks.json')).json()
  expect(keys).toEqual([
    { kty: 'RSA', n: expect.any(String), e: 'AQAB', kid: expect.any(String), use: 'sig', alg: 'RS256' },
  ])
})
