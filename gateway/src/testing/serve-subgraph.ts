import { createServer } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Answerer } from './test-subgraphs.ts'

export type Served = { url: string; seenRequestIds: string[]; stop(): Promise<void> }

/** A subgraph on a port of its own. */
export async function serveSubgraph(answer: Answerer): Promise<Served> {
  const seenRequestIds: string[] = []
  const server = createServer(async (request, response) => {
    if (request.url === '/health') return void response.end('{}')
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
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
