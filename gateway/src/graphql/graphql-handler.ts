import type { ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import { REQUEST_MS } from '../engine/send.ts'
import type { GraphContext } from './graph-context.ts'
import { httpRequest } from './http-request.ts'

/** Hands a request to the graph with what the executor has to know of it. */
export const graphqlHandler =
  (apollo: ApolloServer<GraphContext>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { actorToken, document } = callerOf(request)
    const { headers, status, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: provedRequest(request, document),
      context: async () => ({
        request,
        reply,
        requestId: request.id,
        actorToken,
        signal: endOfInterest(reply),
      }),
    })
    for (const [name, value] of headers) void reply.header(name, value)
    void reply.code(status ?? 200)
    // Answered in pieces only where `@defer` is allowed, which it is not.
    if (body.kind !== 'complete') throw new Error('An answer in pieces')
    return body.string
  }

/** Apollo's own guard against pages elsewhere asks less of browsers, and more of programs. A GET has passed ours. */
function provedRequest(request: FastifyRequest, document: string | null | undefined) {
  const proved = httpRequest(request, document)
  if (request.method === 'GET') proved.headers.set('apollo-require-preflight', 'true')
  return proved
}

/** Aborted when the connection closes while the answer is still being made, or when it takes too long to be of use. */
function endOfInterest(reply: FastifyReply): AbortSignal {
  const end = new AbortController()
  const timer = setTimeout(() => end.abort(), REQUEST_MS)
  reply.raw.once('close', () => {
    clearTimeout(timer)
    if (!reply.raw.writableEnded) end.abort()
  })
  return end.signal
}
