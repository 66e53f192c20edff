import type { ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, type DocumentNode } from 'graphql'
import { callerOf } from '../caller.ts'
import { stringifyResult } from '../engine/answer-text.ts'
import { REQUEST_MS } from '../engine/send.ts'
import { askForClinic } from '../errors/ask-for-clinic.ts'
import { isCode } from '../errors/codes.ts'
import { refuse } from '../errors/refuse.ts'
import type { GraphContext } from '../graphql/graph-context.ts'
import type { RequestedDocument } from '../operations/requested-document.ts'
import type { CountUse } from '../usage/count-use.ts'
import { operationOf, readDocument } from './check-document.ts'
import type { Refused } from './pass-chain.ts'
import type { SentOperation } from './sent-operation.ts'
import { SubscriptionEnded } from './session-ended.ts'
import { subscribeWithin, type SubscribeNeeds } from './subscribe.ts'
import type { LiveResult } from './subscriber.ts'

export type Transport = 'ws' | 'sse'

export type LiveAnswer = LiveResult | AsyncIterableIterator<LiveResult>

export type Asked = {
  /** One that the chain has let through. */
  request: FastifyRequest
  reply: FastifyReply
  sent: SentOperation
  transport: Transport
  /** Ends with the client's interest. */
  signal: AbortSignal
  mutations: boolean
}

export type LiveOperations = (asked: Asked) => Promise<LiveAnswer>

type Needs = SubscribeNeeds & {
  apollo: ApolloServer<GraphContext>
  requestedDocument: RequestedDocument
  refused: Refused
  countUse: CountUse
}

/** Runs what a live connection asks for: queries and mutations as over HTTP, subscriptions through the sources. Throws refusals. */
export function liveOperations(needs: Needs): LiveOperations {
  const { apollo, requestedDocument, refused, log, countUse } = needs
  const subscribe = subscribeWithin(needs)

  async function once({ request, reply, signal: left, transport, sent }: Asked, source: string): Promise<LiveResult> {
    const begun = Date.now()
    const { operationName, variables } = sent
    const { actorToken } = callerOf(request)
    const signal = AbortSignal.any([left, AbortSignal.timeout(REQUEST_MS)])
    const { body } = await apollo.executeOperation(
      { query: source, variables: variables ?? {}, ...(operationName && { operationName }) },
      { contextValue: { request, reply, requestId: request.id, actorToken, signal } },
    )
    if (body.kind !== 'single') throw new Error('An answer in pieces')
    // A stream is a request of HTTP, and logged as one.
    if (transport === 'ws') log.answered(request, Date.now() - begun)
    return JSON.parse(stringifyResult(body.singleResult)) as LiveResult
  }

  /** How long it lasts says nothing of what it costs: it is counted once, by the time it took to open. */
  async function opened(asked: Asked, source: string, document: DocumentNode): Promise<LiveAnswer> {
    const begun = performance.now()
    const events = await subscribe(asked, source, document)
    countUse({ document: source, milliseconds: performance.now() - begun, hasErrors: false }, callerOf(asked.request))
    return events
  }

  async function run(asked: Asked): Promise<LiveAnswer> {
    const { request, sent, mutations } = asked
    const source = requestedDocument(sent, callerOf(request))
    if (source === null) throw refuse('BAD_REQUEST', { message: 'Send a `query`, or the `id` of an operation.' })
    const document = readDocument(source)
    const { operation: type } = operationOf(document, sent.operationName ?? null)
    if (type === 'subscription') return opened(asked, source, document)
    if (type === 'mutation' && !mutations) throw refuse('BAD_REQUEST', { message: 'A mutation is sent by POST.' })
    return once(asked, source)
  }

  /** What is refused here no answerer of HTTP sees: whoever watches for attacks is told all the same. */
  function report(error: unknown, { request, transport }: Asked): void {
    const isSeenByHttp = transport === 'sse' && !(error instanceof SubscriptionEnded)
    const errors = error instanceof SubscriptionEnded ? error.errors : error instanceof GraphQLError ? [error] : []
    for (const { extensions } of isSeenByHttp ? [] : errors) {
      const { code, reason } = extensions
      if (isCode(code)) refused(request, code, typeof reason === 'string' ? reason : undefined)
    }
  }

  return async (asked) => {
    try {
      return await run(asked)
    } catch (error) {
      const told = error instanceof SubscriptionEnded ? withoutClinic(error, asked.request) : error
      report(told, asked)
      throw told
    }
  }
}

/** Somebody at no clinic is not denied what clinics permit: they are asked which one they mean. */
const withoutClinic = ({ errors }: SubscriptionEnded, request: FastifyRequest) =>
  new SubscriptionEnded(
    errors.map((error) => {
      const { message, extensions } = askForClinic(error.toJSON(), callerOf(request).actor)
      return extensions?.['code'] === error.extensions['code']
        ? error
        : new GraphQLError(message, { path: error.path, ...(extensions && { extensions }) })
    }),
  )
