import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { codes } from '../errors/codes.ts'
import { openLog } from '../observe/log.ts'
import { httpTransport } from './transport-http.ts'

const request = {
  query: '{ ping }',
  variables: { a: 1 },
  operationName: undefined,
  actorToken: 'signed',
  requestId: 'request-1',
}
const outOfReach = {
  errors: [{ message: codes.SERVICE_UNAVAILABLE.message, extensions: { code: 'SERVICE_UNAVAILABLE' } }],
}

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function aSubgraph(listener: RequestListener) {
  const lines: string[] = []
  const log = openLog('info', { write: (line) => void lines.push(line) })
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`
  const subgraph = httpTransport('clinical', url, log, { answerMs: 300, answerBytes: 10_000 })
  closers.push(
    () => subgraph.close(),
    () => server.closeAllConnections(),
    () => server.close(),
  )
  return { subgraph, server, lines, url }
}

test('a call carries the Actor and the request id, over a connection that is kept', async () => {
  const seen: unknown[] = []
  const sockets = new Set()
  const { subgraph } = await aSubgraph(async ({ headers, socket, url }, response) => {
    sockets.add(socket)
    seen.push([url, headers['x-actor'], headers['x-request-id'], headers['content-type'], headers.authorization])
    response.end(JSON.stringify({ data: { ping: 'pong' } }))
  })
  for (let at = 0; at < 10; at += 1)
    expect(await subgraph.execute(request)).toEqual({ data: { ping: 'pong' }, isPlain: true })
  expect(seen[0]).toEqual(['/graphql', 'signed', 'request-1', 'application/json', undefined])
  // The pool may open a second one while the first is being let go.
  expect(sockets.size).toBeLessThanOrEqual(2)
})

test('errors of the subgraph are passed on whatever its HTTP status', async () => {
  const errors = [{ message: 'no', path: ['a', 0], extensions: { code: 'UNAUTHENTICATED' } }]
  const { subgraph } = await aSubgraph((_, response) =>
    response.writeHead(401).end(JSON.stringify({ data: null, errors })),
  )
  expect(await subgraph.execute(request)).toEqual({ data: null, errors, isPlain: true })
})

test.each<[string, RequestListener]>([
  ['garbage', (_, response) => response.end('<html>Bad Gateway</html>')],
  ['another shape', (_, response) => response.end('{"errors":"all of them"}')],
  ['nothing', (_, response) => response.end('{}')],
  ['too much', (_, response) => response.end(JSON.stringify({ data: { ping: 'x'.repeat(20_000) } }))],
  [
    'half an answer',
    (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{')
      setTimeout(() => response.destroy(), 20)
    },
  ],
  ['no answer in time', () => undefined],
  [
    'an end that never comes',
    (_, response) => {
      response.write('{"data":')
    },
  ],
  ['a hang-up', (incoming) => incoming.socket.destroy()],
])('%s is out of reach, and nothing more is said', async (_, listener) => {
  const { subgraph, lines, url } = await aSubgraph(listener)
  expect(await subgraph.execute(request)).toEqual(outOfReach)
  expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
    level: 'error',
    subgraph: 'clinical',
    errorName: expect.any(String),
  })
  expect(lines.join()).not.toContain(new URL(url).host)
})

test('one that is not there is not ready, and is again when it comes back', async () => {
  const { subgraph, server } = await aSubgraph((_, response) => response.end('{"data":{"ping":"pong"}}'))
  expect(await subgraph.ready()).toBe(true)
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  expect(await subgraph.ready()).toBe(false)
  expect(await subgraph.execute(request)).toEqual(outOfReach)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  expect(await subgraph.execute(request)).toEqual({ data: { ping: 'pong' }, isPlain: true })
})
