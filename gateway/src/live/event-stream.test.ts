import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { rawStream } from '../testing/raw-stream.ts'

let gateway: TestGateway
let address: string
beforeAll(async () => {
  gateway = await aGateway({
    liveTimings: { heartbeat: 100 },
    variables: { RATE_LIMIT_ANONYMOUS: '10000', LIVE_CONNECTIONS_PER_IP: '10' },
  })
  address = await gateway.listen()
})
afterAll(() => gateway.stop())

const NOTICES = 'subscription { noticeAdded { id text } }'
const untilListeners = (count: number) =>
  expect.poll(() => gateway.events.listeners(null, 'noticeAdded'), { timeout: 5_000 }).toBe(count)
const notice = (id: string) => gateway.events.publish(null, 'noticeAdded', { id, text: 'news' })

describe('a stream', () => {
  test('says what it is, sends each event with its id, and a comment now and then', async () => {
    const stream = await rawStream(address, { body: { query: NOTICES } })
    expect(stream.status).toBe(200)
    expect(stream.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-request-id': expect.any(String),
    })
    await untilListeners(1)
    await notice('1')
    const first = await stream.next()
    expect(first.event).toBe('next')
    expect(JSON.parse(first.data)).toEqual({
      data: { noticeAdded: { id: '1', text: 'news' } },
      extensions: { cursor: first.id },
    })
    await expect.poll(() => stream.text().match(/^:$/gm)?.length ?? 0, { timeout: 5_000 }).toBeGreaterThan(2)
    stream.leave()
    await untilListeners(0)
  })

  test('goes on after Last-Event-ID, from a browser’s own EventSource as well', async () => {
    const stream = await rawStream(address, { body: { query: NOTICES } })
    await untilListeners(1)
    await notice('2')
    const { id = '' } = await stream.next()
    stream.leave()
    await untilListeners(0)
    await notice('3')

    const path = `?query=${encodeURIComponent(NOTICES)}&variables=${encodeURIComponent('{}')}`
    const later = await rawStream(address, { method: 'GET', path, headers: { 'last-event-id': id } })
    expect(JSON.parse((await later.next()).data)).toMatchObject({ data: { noticeAdded: { id: '3' } } })
    later.leave()
    for (let at = 0; at < 110; at += 1) await notice('old')
    const late = await rawStream(address, { method: 'GET', path, headers: { 'last-event-id': '1' } })
    expect(JSON.parse((await late.next()).data)).toEqual({
      data: null,
      extensions: { resync: { reason: 'CURSOR_TOO_OLD' } },
    })
    late.leave()
    await untilListeners(0)
  })

  test('is read by our own pages from other origins, which may say where they were', async () => {
    const origin = 'http://aurora.clinic.localhost:9100'
    const stream = await rawStream(address, { body: { query: '{ ping }' }, headers: { origin } })
    expect(stream.headers['access-control-allow-origin']).toBe(origin)
    await stream.ended
    const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'last-event-id' }
    const preflight = await gateway.app.inject({
      method: 'OPTIONS',
      url: '/graphql/stream',
      headers: { origin, ...asked },
    })
    expect(preflight.headers['access-control-allow-headers']).toContain('last-event-id')
    const path = `?query=${encodeURIComponent('{ ping }')}`
    const get = async (headers: Record<string, string>) =>
      (await rawStream(address, { method: 'GET', path, headers })).status
    expect(await get({ origin, 'sec-fetch-site': 'same-site' })).toBe(200)
    expect(await get({ origin: 'https://evil.example' })).toBe(403)
    expect(await get({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    const foreign = await rawStream(address, {
      body: { query: '{ ping }' },
      headers: { origin: 'https://evil.example' },
    })
    expect(foreign.headers['access-control-allow-origin']).toBeUndefined()
    await foreign.ended
  })

  test('answers a query once and is complete', async () => {
    const stream = await rawStream(address, { body: { query: '{ ping }' } })
    expect(await stream.next()).toMatchObject({ event: 'next', data: '{"data":{"ping":"pong"}}' })
    expect(await stream.next()).toMatchObject({ event: 'complete', data: '' })
    await stream.ended
  })

  test.each<[string, Parameters<typeof rawStream>[1], number, string]>([
    ['does not fit the schema', { body: { query: 'subscription { nothing }' } }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['is not allowed', { body: { query: 'subscription { patientChanged { id } }' } }, 401, 'UNAUTHENTICATED'],
    ['is no request', { body: [] }, 400, 'BAD_REQUEST'],
    ['has variables that are no JSON', { method: 'GET', path: '?query=x&variables=x' }, 400, 'BAD_REQUEST'],
    [
      'would change something by GET',
      { method: 'GET', path: `?query=${encodeURIComponent('mutation { admitPatient(name: "x") }')}` },
      400,
      'BAD_REQUEST',
    ],
    ['wants no stream', { body: { query: NOTICES }, headers: { accept: 'application/json' } }, 400, 'BAD_REQUEST'],
    [
      'comes with a bad token',
      { body: { query: NOTICES }, headers: { authorization: 'Bearer a.b.c' } },
      401,
      'UNAUTHENTICATED',
    ],
  ])('that %s is an answer of HTTP', async (_, asked, status, code) => {
    const answer = await rawStream(address, asked)
    await answer.ended
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text())).toMatchObject({
      errors: [{ extensions: { code, requestId: expect.any(String) } }],
    })
  })

  test('is one of so many an address may have', async () => {
    const streams = await Promise.all(
      Array.from({ length: 12 }, () => rawStream(address, { body: { query: NOTICES } })),
    )
    expect(streams.map(({ status }) => status).toSorted()).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429])
    for (const { leave } of streams) leave()
    await untilListeners(0)
  })
})

test('a stream ends with its token, in words', async () => {
  await gateway.person('short@aurora.test')
  const token = await gateway.token('short@aurora.test', { ttlSeconds: 2 })
  const stream = await rawStream(address, { body: { query: NOTICES }, headers: { authorization: `Bearer ${token}` } })
  expect(JSON.parse((await stream.next()).data)).toMatchObject({
    errors: [{ message: 'The token has expired.', extensions: { code: 'UNAUTHENTICATED' } }],
  })
  expect(await stream.next()).toMatchObject({ event: 'complete' })
  await untilListeners(0)
})

test('numbers are kept of all this', async () => {
  const { body } = await gateway.get('/metrics')
  for (const line of [
    /gateway_live_connections\{transport="sse"\} 0/,
    /gateway_live_subscriptions\{transport="sse"\} 0/,
    /gateway_live_sources 0/,
    /gateway_live_events_total\{outcome="completed"\} \d+/,
    /gateway_live_delivered_total \d+/,
    /gateway_live_closes_total\{transport="sse",reason="expired"\} 1/,
  ])
    expect(body).toMatch(line)
})
