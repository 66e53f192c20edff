import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { readEventStream, type StreamEvent } from './event-stream.ts'
import type { SubgraphEvent } from './subgraph.ts'
import { streamTransport } from './transport-stream.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function aSubgraph(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  const server = createServer((request, response) => answer(response, request)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { subscribe, close } = streamTransport(
    'events',
    new URL(`http://127.0.0.1:${port}/graphql`),
    pino({ level: 'silent' }),
  )
  closers.push(
    close,
    () => server.closeAllConnections(),
    () => server.close(),
  )
  const end = new AbortController()
  const open = (after?: string) =>
    subscribe({
      query: 'subscription { a }',
      actorToken: 'actor',
      requestId: 'r',
      signal: end.signal,
      ...(after !== undefined && { after }),
    })
  return { open, end, stop: () => server.close() }
}

const begin = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' })

async function eventsOf(opened: unknown) {
  const events: SubgraphEvent[] = []
  for await (const event of opened as AsyncIterable<SubgraphEvent>) events.push(event)
  return events
}

test('events come with their place in the stream, until it is complete', async () => {
  const seen: IncomingMessage['headers'][] = []
  const { open } = await aSubgraph((response, request) => {
    seen.push({ url: request.url, ...request.headers })
    begin(response).write(':\n\nevent: next\nid: 7\ndata: {"data":{"a":1}}\n\n')
    response.end(
      'event: next\ndata: {"data":null,"extensions":{"resync":{"reason":"X"}}}\n\nevent: complete\ndata:\n\n',
    )
  })
  expect(await eventsOf(await open('6'))).toEqual([
    { data: { a: 1 }, extensions: { cursor: '7' } },
    { data: null, extensions: { resync: { reason: 'X' } } },
  ])
  expect(seen[0]).toMatchObject({
    url: '/graphql/stream',
    accept: 'text/event-stream',
    'x-actor': 'actor',
    'x-request-id': 'r',
    'last-event-id': '6',
  })
})

test('a stream that breaks off is lost, not complete', async () => {
  const { open } = await aSubgraph((response) => {
    begin(response).write('event: next\ndata: {"data":{"a":1}}\n\n')
    setTimeout(() => response.destroy(), 20)
  })
  await expect(eventsOf(await open())).rejects.toThrow()
  const { open: again } = await aSubgraph((response) => void begin(response).end())
  await expect(eventsOf(await again())).rejects.toThrow('the stream ended before its subscription')
})

test('a refusal is an answer; garbage and nobody there are SERVICE_UNAVAILABLE, without an address', async () => {
  const refused = { errors: [{ message: 'No', extensions: { code: 'FORBIDDEN' } }] }
  const { open } = await aSubgraph((response) => void response.end(JSON.stringify(refused)))
  expect(await open()).toEqual(refused)
  const away = {
    errors: [{ message: expect.stringContaining('out of reach'), extensions: { code: 'SERVICE_UNAVAILABLE' } }],
  }
  const { open: garbage } = await aSubgraph((response) => void response.writeHead(502).end('<html>'))
  expect(await garbage()).toEqual(away)
  const { open: nobody, stop } = await aSubgraph(() => undefined)
  stop()
  await pause(10)
  expect(await nobody()).toEqual(away)
})

test('the signal ends the connection', async () => {
  const { promise: closed, resolve } = Promise.withResolvers<void>()
  const { open, end } = await aSubgraph((response) => {
    begin(response).write(':\n\n')
    response.once('close', resolve)
  })
  const reading = eventsOf(await open()).catch(() => 'ended')
  end.abort()
  expect(await reading).toBe('ended')
  await closed
})

test('events are read alike however the bytes are cut', async () => {
  const text =
    ': hello\r\n\r\nevent: next\r\nid: 1\r\ndata: {"a":\r\ndata: 1}\r\n\r\nevent: complete\ndata:\n\nid: 2\n\n'
  for (let size = 1; size < text.length; size += 1) {
    async function* cut() {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
    }
    const read: StreamEvent[] = []
    for await (const event of readEventStream(cut())) read.push(event)
    expect(read).toEqual([
      { event: 'next', id: '1', data: '{"a":\n1}' },
      { event: 'complete', id: undefined, data: '' },
    ])
  }
})
