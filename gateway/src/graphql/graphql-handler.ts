import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyReply } from 'fastify'
import { callerOf } from '../caller.ts'
import type { GraphContext } from './graph-context.ts'

/** Hands a request to the graph with what the executor has to know of it. */
export const graphqlHandler = (apollo: ApolloServer<GraphContext>) =>
  fastifyApolloHandler(apollo, {
    context: async (request, reply) => ({
      request,
      requestId: request.id,
      actorToken: callerOf(request).actorToken,
      signal: clientGone(reply),
    }),
  })

/** Aborted when the connection closes while the answer is still being made. */
function clientGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) gone.abort()
  })
  return gone.signal
}
