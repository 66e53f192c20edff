import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'

const PROXY = '10.0.0.1'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway({ variables: { RATE_LIMIT_ANONYMOUS: '1000', TRUSTED_PROXIES: PROXY } })
  await gateway.app.ready()
})
afterAll(() => gateway.stop())

/** `/graphql (GET, POST)`, one a line. */
const routes = () =>
  gateway.app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, path, methods] = /[├└]── (\S+) \(([^)]+)\)/.exec(line) ?? []
      return path && methods ? methods.split(', ').map((method) => ({ path, method })) : []
    })
    .filter(({ path, method }) => path.startsWith('/') && (method === 'GET' || method === 'POST'))

test('whatever address is asked, its answer cannot be framed, sniffed, cached for somebody else or traced back', async () => {
  const asked = routes()
  expect(asked.length).toBeGreaterThanOrEqual(12)
  for (const { path, method } of asked) {
    const url = path.replaceAll(/:[A-Za-z]+|\*/g, 'something')
    const { headers, statusCode } = await gateway.app.inject({
      method: method === 'GET' ? 'GET' : 'POST',
      url,
      ...(method === 'POST' ? { payload: {} } : {}),
    })
    const what = `${method} ${url} ${statusCode}`
    expect(statusCode, what).not.toBe(500)
    expect(headers, what).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'x-request-id': expect.any(String),
      'cache-control': expect.stringMatching(/no-store|no-cache|public, max-age=\d+/),
    })
    expect(String(headers['content-security-policy']), what).toMatch(/^default-src 'none'/)
    expect(String(headers['content-security-policy']), what).toContain("frame-ancestors 'none'")
    expect(String(headers['content-security-policy']), what).not.toMatch(/unsafe|https?:|\*/)
    expect(headers['set-cookie'], what).toBeUndefined()
    expect(headers['x-powered-by'], what).toBeUndefined()
    expect(headers['server'], what).toBeUndefined()
  }
})

test.each([
  ['over TLS, by the word of our proxy', PROXY, 'https', 'max-age=31536000'],
  ['without TLS, by the word of our proxy', PROXY, 'http', undefined],
  ['by the word of nobody', PROXY, undefined, undefined],
  ['over TLS, by their own word', '127.0.0.1', 'https', undefined],
])('a browser that came %s is told to keep to TLS only where it did', async (_how, remoteAddress, scheme, expected) => {
  for (const url of ['/health/live', '/nowhere']) {
    const headers = scheme ? { 'x-forwarded-proto': scheme } : {}
    const answer = await gateway.app.inject({ url, remoteAddress, headers })
    expect(answer.headers['strict-transport-security'], url).toBe(expected)
  }
})
