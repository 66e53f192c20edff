import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readRequest } from './read-request.ts'
import { openServices } from './services.ts'
import { streamResults } from './stream-results.ts'
import type { RunningSubgraph, Subgraph } from './subgraph.ts'

export const SUBGRAPH_PORTS = {
  identity: 9001,
  tenancy: 9002,
  clinical: 9003,
  capabilities: 9004,
  telemetry: 9005,
} as const

const answer = (response: ServerResponse, status: number, body: unknown) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

async function answerHealth({ name, check }: RunningSubgraph, response: ServerResponse) {
  const stores = await check()
  const isReady = Object.values(stores).every((milliseconds) => milliseconds !== null)
  answer(response, isReady ? 200 : 503, { status: isReady ? 'ok' : 'unavailable', subgraph: name, stores })
}

async function answerGraphql({ execute }: RunningSubgraph, request: IncomingMessage, response: ServerResponse) {
  answer(response, 200, await execute(await readRequest(request)))
}

async function answerStream({ subscribe }: RunningSubgraph, request: IncomingMessage, response: ServerResponse) {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const { signal } = gone
  const after = request.headers['last-event-id']
  const results = await subscribe({
    ...(await readRequest(request)),
    signal,
    after: typeof after === 'string' && after !== '' ? after : undefined,
  })
  await streamResults(response, results, signal)
}

const routes: Record<string, typeof answerGraphql | undefined> = {
  'GET /health': (running, _, response) => answerHealth(running, response),
  'POST /graphql': answerGraphql,
  'POST /graphql/stream': answerStream,
}

/**
 * Serves one subgraph alone over HTTP: `POST /graphql` and, for subscriptions, `POST /graphql/stream` for the gateway,
 * `GET /health` for the platform.
 */
export async function startSubgraph(
  subgraph: Subgraph,
  variables: Record<string, string | undefined>,
  { host = '127.0.0.1', port = SUBGRAPH_PORTS[subgraph.name] as number } = {},
) {
  const services = await openServices(variables)
  const running = await subgraph.open(services)
  const streams = new Set<ServerResponse>()
  const server = createServer(async (request, response) => {
    const route = routes[`${request.method} ${request.url}`]
    if (!route) return answer(response, 404, { error: 'not found' })
    if (route === answerStream) {
      streams.add(response)
      response.once('close', () => streams.delete(response))
    }
    try {
      await route(running, request, response)
    } catch {
      if (response.headersSent) return void response.destroy()
      answer(response, 400, {
        errors: [{ message: 'The request body is not a GraphQL request', extensions: { code: 'BAD_USER_INPUT' } }],
      })
    }
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const address = server.address()
  return {
    url: `http://${host}:${typeof address === 'object' && address ? address.port : port}/graphql`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      // Without a `complete`: a subscription does not end with the process that served it, its subscriber goes on elsewhere.
      for (const stream of streams) stream.destroy()
      await closed
      await running.close()
      await services.close()
    },
  }
}
