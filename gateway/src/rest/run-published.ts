import type { ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import { REQUEST_MS } from '../engine/send.ts'
import type { GraphContext } from '../graphql/graph-context.ts'
import type { PublishedOperation } from '../operations/published-operation.ts'
import type { Answer } from './answer.ts'
import { answerOf } from './answer-of.ts'

type Call = { operation: PublishedOperation; variables: Record<string, unknown> }

/** `executed` is false when the operation was refused before any part of it ran. */
export type Outcome = { answer: Answer; executed: boolean }

/**
 * A mutation goes on when its caller goes away: they will ask again under the same key, and are told what came of it.
 */
function interestOf(reply: FastifyReply, { kind }: PublishedOperation): AbortSignal {
  const end = new AbortController()
  const timer = setTimeout(() => end.abort(), REQUEST_MS)
  reply.raw.once('close', () => {
    if (kind === 'mutation') return
    clearTimeout(timer)
    if (!reply.raw.writableEnded) end.abort()
  })
  return end.signal
}

/** Runs a published operation as whoever asks, through all that every operation passes. */
export async function runPublished(
  apollo: ApolloServer<GraphContext>,
  request: FastifyRequest,
  reply: FastifyReply,
  { operation, variables }: Call,
): Promise<Outcome> {
  const { body } = await apollo.executeOperation(
    { query: operation.source, variables },
    {
      contextValue: {
        request,
        reply,
        requestId: request.id,
        actorToken: callerOf(request).actorToken,
        signal: interestOf(reply, operation),
      },
    },
  )
  if (body.kind !== 'single') throw new Error('An answer in pieces')
  const { data, errors } = body.singleResult
  return { answer: answerOf(operation, { data, ...(errors && { errors }) }, request.id), executed: data !== undefined }
}
