import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyReply } from 'fastify'
import { callerOf } from '../caller.ts'
import { REQUEST_MS } from '../engine/send.ts'
import type { GraphContext } from './graph-context.ts'

/** Hands a request to the graph with what the executor has to know of it. */
export const graphqlHandler = (apollo: ApolloServer<GraphContext>) =>
  fastifyApolloHandler(apollo, {
    context: async (request, reply) => ({
      request,
      reply,
      requestId: request.id,
      actorToken: callerOf(request).actorToken,
      signal: endOfInterest(reply),
    }),
  })

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
