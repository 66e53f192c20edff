import { createServer, type IncomingMessage } from 'node:http'
import { z } from 'zod'
import { ACTOR_HEADER } from './actor.ts'
import { openServices } from './services.ts'
import type { Subgraph } from './subgraph.ts'

export const SUBGRAPH_PORTS = {
  identity: 9001,
  tenancy: 9002,
  clinical: 9003,
  capabilities: 9004,
  telemetry: 9005,
} as const

const MAX_BODY_BYTES = 1_000_000
const Body = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) throw new Error('too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

/** Serves one subgraph alone over HTTP: `POST /graphql` for the gateway, `GET /health` for the platform. */
export async function startSubgraph(
  subgraph: Subgraph,
  variables: Record<string, string | undefined>,
  { host = '127.0.0.1', port = SUBGRAPH_PORTS[subgraph.name] as number } = {},
) {
  const services = await openServices(variables)
  const running = await subgraph.open(services)
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.method === 'GET' && request.url === '/health') {
      const ready = await running.ready()
      return void answer(ready ? 200 : 503, { status: ready ? 'ok' : 'unavailable', subgraph: subgraph.name })
    }
    if (request.method !== 'POST' || request.url !== '/graphql') return void answer(404, { error: 'not found' })
    try {
      const { query, variables, operationName } = Body.parse(JSON.parse(await bodyOf(request)))
      const actorToken = request.headers[ACTOR_HEADER]
      const result = await running.execute({
        query,
        variables: variables ?? undefined,
        operationName: operationName ?? undefined,
        actorToken: typeof actorToken === 'string' ? actorToken : undefined,
      })
      answer(200, result)
    } catch {
      answer(400, {
        errors: [{ message: 'The request body is not a GraphQL request', extensions: { code: 'BAD_USER_INPUT' } }],
      })
    }
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const address = server.address()
  return {
    url: `http://${host}:${typeof address === 'object' && address ? address.port : port}/graphql`,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve))
      await running.close()
      await services.close()
    },
  }
}
