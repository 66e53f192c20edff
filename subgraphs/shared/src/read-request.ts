import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { ACTOR_HEADER } from './actor.ts'
import type { SubgraphRequest } from './subgraph.ts'

const MAX_BODY_BYTES = 1_000_000
const Body = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

/** The GraphQL request in an HTTP request. Throws when it is none, or too large. */
export async function readRequest(request: IncomingMessage): Promise<SubgraphRequest> {
  const { query, variables, operationName } = Body.parse(JSON.parse(await bodyOf(request)))
  const { [ACTOR_HEADER]: actorToken, traceparent } = request.headers
  return {
    query,
    variables: variables ?? undefined,
    operationName: operationName ?? undefined,
    actorToken: typeof actorToken === 'string' ? actorToken : undefined,
    traceparent: typeof traceparent === 'string' ? traceparent : undefined,
  }
}

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
