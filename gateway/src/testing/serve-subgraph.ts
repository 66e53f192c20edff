import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Answerer } from './test-subgraphs.ts'
import type { Subscribing } from './test-subscriptions.ts'

export type Served = { url: string; seenRequestIds: string[]; drop(): void; stop(): Promise<void> }

/** graphql-sse, as a subgraph that runs alone speaks it. */
async function stream(subscribe: Subscribing, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { query, variables, operationName } = JSON.parse(await text(request))
  const end = new AbortController()
  response.once('close', () => end.abort())
  const after = request.headers['last-event-id']?.toString()
  const actorToken = request.headers['x-actor']?.toString()
  const opened = await subscribe({
    query,
    variables,
    operationName,
    actorToken,
    signal: end.signal,
    ...(after && { after }),
  })
  if (!(Symbol.asyncIterator in opened)) return void response.end(JSON.stringify(opened))
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n')
  for await (const { extensions = {}, ...event } of opened) {
    const { cursor, ...others } = extensions
    const id = typeof cursor === 'string' ? `id: ${cursor}\n` : ''
    response.write(`event: next\n${id}data: ${JSON.stringify({ ...event, extensions: others })}\n\n`)
  }
  response.end('event: complete\ndata:\n\n')
}

/** A subgraph on a port of its own. */
export async function serveSubgraph(answer: Answerer, subscribe?: Subscribing): Promise<Served> {
  const seenRequestIds: string[] = []
  const server = createServer(async (request, response) => {
    if (request.url === '/health') return void response.end('{}')
    if (request.url === '/graphql/stream' && subscribe) return stream(subscribe, request, response)
    const { query, variables, operationName } = JSON.parse(await text(request))
    seenRequestIds.push(String(request.headers['x-request-id']))
    const result = await answer({ query, variables, operationName, actorToken: request.headers['x-actor']?.toString() })
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/graphql`,
    seenRequestIds,
    drop: () => server.closeAllConnections(),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
