import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { rawSocket } from '../testing/raw-socket.ts'

let gateway: TestGateway
let address: string
beforeAll(async () => {
  gateway = await aGateway({
    // Long enough for a busy machine to say hello and to answer in.
    liveTimings: { init: 1_000, heartbeat: 300 },
    variables: {
      RATE_LIMIT_ANONYMOUS: '10000',
      RATE_LIMIT_FAILURES: '1000',
      LIVE_OPERATIONS_PER_CONNECTION: '3',
      LIVE_CONNECTIONS_PER_IP: '20',
    },
  })
  address = await gateway.listen()
})
afterAll(() => gateway.stop())

const NOTICES = 'subscription { noticeAdded { id text } }'

/** A socket that has been let in. */
async function letIn(payload?: Record<string, unknown>) {
  const socket = await rawSocket(address)
  socket.send({ type: 'connection_init', payload })
  expect(await socket.next()).toMatchObject({ type: 'connection_ack' })
  return socket
}
const subscribe = (id: string, query: string) => ({ id, type: 'subscribe', payload: { query } })
const listeners = () => gateway.events.listeners(null, 'noticeAdded')
const untilListeners = (count: number) => expect.poll(listeners, { timeout: 5_000 }).toBe(count)
const notice = (id: string) => gateway.events.publish(null, 'noticeAdded', { id, text: `Notice ${id}` })

describe('a socket', () => {
  test('is opened under the protocol it asks for, and closed 4406 when that is another', async () => {
    const { status, headers, socket } = await rawSocket(address)
    expect(status).toBe('HTTP/1.1 101 Switching Protocols')
    expect(headers.toLowerCase()).toContain('sec-websocket-protocol: graphql-transport-ws')
    socket.destroy()
    const other = await rawSocket(address, { protocol: 'graphql-ws' })
    expect(await other.closed).toMatchObject({ code: 4406 })
  })

  test('is refused to pages that are not ours, and opened for those that are', async () => {
    const from = async (origin: string) => {
      const { status, socket } = await rawSocket(address, { headers: { origin } })
      socket.destroy()
      return status
    }
    expect(await from('https://evil.example')).toBe('HTTP/1.1 403 Forbidden')
    expect(await from('null')).toBe('HTTP/1.1 403 Forbidden')
    expect(await from('http://aurora.clinic.localhost:9100')).toContain(' 101 ')
    expect(await from(address)).toContain(' 101 ')
  })

  test('is opened at its address only, and an answer of HTTP ends the connection', async () => {
    const { status, socket } = await rawSocket(address, { path: '/health/live' })
    expect(status).toBe('HTTP/1.1 404 Not Found')
    await expect.poll(() => socket.readableEnded || socket.destroyed, { timeout: 5_000 }).toBe(true)
  })

  test('is not what somebody wants who offers HTTP/2 in passing', async () => {
    const { status } = await rawSocket(address, {
      path: '/health/live',
      headers: { upgrade: 'h2c', connection: 'Upgrade, HTTP2-Settings', 'http2-settings': '' },
    })
    expect(status).toBe('HTTP/1.1 200 OK')
  })

  test('that says nothing is closed 4408, one that says hello twice 4429', async () => {
    const silent = await rawSocket(address)
    expect(await silent.closed).toEqual({ code: 4408, reason: 'Connection initialisation timeout' })
    const eager = await letIn()
    eager.send({ type: 'connection_init' })
    expect(await eager.closed).toMatchObject({ code: 4429 })
  })

  test('that asks before it was let in is closed 4401, one with a bad token 4403', async () => {
    const early = await rawSocket(address)
    early.send(subscribe('1', NOTICES))
    expect(await early.closed).toEqual({ code: 4401, reason: 'Unauthorized' })
    const forged = await rawSocket(address)
    forged.send({ type: 'connection_init', payload: { authorization: 'Bearer abc.def.ghi' } })
    expect(await forged.closed).toMatchObject({ code: 4403, reason: expect.stringContaining('token') })
    await expect.poll(() => gateway.world.securityEvents.length, { timeout: 8_000 }).toBeGreaterThan(0)
  })

  test.each<[string, (socket: Awaited<ReturnType<typeof letIn>>) => void]>([
    ['is not JSON', (socket) => socket.send('{')],
    ['has no type', (socket) => socket.send({ id: '1' })],
    ['has a type nobody knows', (socket) => socket.send({ type: 'start' })],
    ['is for servers to send', (socket) => socket.send({ type: 'next', id: '1', payload: {} })],
    ['subscribes to nothing', (socket) => socket.send({ type: 'subscribe', id: '1' })],
    ['comes in bytes', (socket) => socket.frame(2, Buffer.from('{}'))],
  ])('is closed 4400 by a message that %s', async (_, spoil) => {
    const socket = await letIn()
    spoil(socket)
    expect(await socket.closed).toMatchObject({ code: 4400 })
  })

  test('is closed 4409 when an id is used twice at once, and may use it again afterwards', async () => {
    const socket = await letIn()
    for (const _ of [1, 2]) {
      socket.send(subscribe('1', '{ ping }'))
      expect(await socket.next()).toMatchObject({ type: 'next', id: '1' })
      expect(await socket.next()).toEqual({ type: 'complete', id: '1' })
    }
    socket.send(subscribe('1', NOTICES))
    await untilListeners(1)
    socket.send(subscribe('1', NOTICES))
    expect(await socket.closed).toMatchObject({ code: 4409 })
    await untilListeners(0)
  })

  test('answers a ping of the protocol, and one of WebSocket', async () => {
    const socket = await letIn()
    socket.send({ type: 'ping', payload: { n: 1 } })
    expect(await socket.next()).toEqual({ type: 'pong', payload: { n: 1 } })
    socket.frame(9, Buffer.from('hello'))
    await expect.poll(() => socket.pongs, { timeout: 5_000 }).toEqual(['hello'])
    socket.socket.destroy()
  })

  test('that gives no sign of life is given up, one that answers heartbeats is not', async () => {
    const [dead, alive] = [await letIn(), await letIn()]
    dead.playDead()
    dead.send(subscribe('1', NOTICES))
    await untilListeners(1)
    expect(await dead.closed).toMatchObject({ code: 1006 })
    await untilListeners(0)
    alive.send({ type: 'ping' })
    expect(await alive.next()).toEqual({ type: 'pong' })
    alive.socket.destroy()
  })

  test('is one of so many an address may have', async () => {
    const open = await Promise.all(Array.from({ length: 25 }, () => rawSocket(address)))
    const statuses = open.map(({ status }) => status)
    for (const { socket } of open) socket.destroy()
    expect(statuses.filter((status) => status.includes(' 429 ')).length).toBeGreaterThanOrEqual(5)
    expect(statuses.filter((status) => status.includes(' 101 ')).length).toBeGreaterThanOrEqual(15)
    await expect.poll(async () => (await rawSocket(address)).status, { timeout: 5_000 }).toContain(' 101 ')
  })
})

describe('a subscription', () => {
  test('gets each event with its cursor, until it is completed; then Redis is let go', async () => {
    const socket = await letIn()
    socket.send(subscribe('a', NOTICES))
    await untilListeners(1)
    await notice('1')
    const first = await socket.next()
    expect(first).toEqual({
      type: 'next',
      id: 'a',
      payload: { data: { noticeAdded: { id: '1', text: 'Notice 1' } }, extensions: { cursor: expect.any(String) } },
    })
    socket.send({ type: 'complete', id: 'a' })
    await untilListeners(0)
    await notice('2')
    expect(await socket.during(100)).toEqual([])
    socket.socket.destroy()
  })

  test('is let go when its connection breaks, and when it is closed while it opens', async () => {
    const socket = await letIn()
    socket.send(subscribe('a', NOTICES))
    await untilListeners(1)
    socket.socket.destroy()
    await untilListeners(0)
    const hasty = await letIn()
    hasty.send(subscribe('a', NOTICES))
    hasty.send({ type: 'complete', id: 'a' })
    await pause(300)
    expect(await listeners()).toBe(0)
    hasty.socket.destroy()
  })

  test('goes on where it was, and is told when that is too long ago', async () => {
    const socket = await letIn()
    socket.send(subscribe('a', NOTICES))
    await untilListeners(1)
    await notice('3')
    const { payload } = (await socket.next()) as { payload: { extensions: { cursor: string } } }
    socket.socket.destroy()
    await untilListeners(0)
    await notice('4')

    const later = await letIn()
    const resume = (after: string) => ({ query: NOTICES, extensions: { after } })
    later.send({ id: 'b', type: 'subscribe', payload: resume(payload.extensions.cursor) })
    expect(await later.next()).toMatchObject({ id: 'b', payload: { data: { noticeAdded: { id: '4' } } } })
    for (let at = 0; at < 100; at += 1) await notice('old')
    const late = await letIn()
    late.send({ id: 'c', type: 'subscribe', payload: resume('1') })
    expect(await late.next()).toMatchObject({
      payload: { data: null, extensions: { resync: { reason: 'CURSOR_TOO_OLD' } } },
    })
    for (const one of [later, late]) one.socket.destroy()
    await untilListeners(0)
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['does not parse', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED'],
    ['does not fit the schema', { query: 'subscription { nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'asks for two things',
      { query: 'subscription { a: noticeAdded { id } b: noticeAdded { id } }' },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'names no operation',
      { query: 'subscription A { noticeAdded { id } }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['is not allowed', { query: 'subscription { patientChanged { id } }' }, 'UNAUTHENTICATED'],
    ['is sent as nothing', { query: '' }, 'BAD_REQUEST'],
    ['is named but not registered', { id: 'f'.repeat(64) }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['goes on after what is no cursor', { query: NOTICES, extensions: { after: 'a\r\nb' } }, 'BAD_REQUEST'],
    [
      'has the wrong variables',
      { query: 'subscription ($w: String) { patientChanged(ward: $w) { id } }', variables: { w: {} } },
      'BAD_USER_INPUT',
    ],
  ])('that %s is refused with the code HTTP has for it, and the connection lives', async (_, payload, code) => {
    const socket = await letIn()
    socket.send({ id: 'x', type: 'subscribe', payload })
    expect(await socket.next()).toMatchObject({
      type: 'error',
      id: 'x',
      payload: [{ extensions: { code, requestId: expect.any(String) } }],
    })
    socket.send(subscribe('x', '{ ping }'))
    expect(await socket.next()).toMatchObject({ payload: { data: { ping: 'pong' } } })
    socket.socket.destroy()
  })

  test('is one of so many a connection may have', async () => {
    const socket = await letIn()
    for (const id of ['1', '2', '3', '4']) socket.send(subscribe(id, NOTICES))
    expect(await socket.next()).toMatchObject({
      type: 'error',
      id: '4',
      payload: [{ extensions: { code: 'RATE_LIMITED' } }],
    })
    socket.socket.destroy()
    await untilListeners(0)
  })
})

describe('queries and mutations', () => {
  test('are answered as over HTTP, errors and masking included', async () => {
    const socket = await letIn()
    socket.send(subscribe('1', 'mutation { admitPatient(name: "Ana") }'))
    expect(await socket.next()).toEqual({ type: 'next', id: '1', payload: { data: { admitPatient: 'admitted Ana' } } })
    expect(await socket.next()).toEqual({ type: 'complete', id: '1' })
    socket.send(subscribe('2', '{ ping breaks }'))
    const broken = await socket.next()
    expect(broken).toMatchObject({
      payload: { data: { ping: 'pong', breaks: null }, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    })
    expect(JSON.stringify(broken)).not.toContain('db.internal')
    socket.socket.destroy()
  })
})
