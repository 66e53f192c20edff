import type { ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DocumentNode } from 'graphql'
import type { Logger } from 'pino'
import { callerOf, type Caller } from '../caller.ts'
import type { CostLimit } from '../cost/cost-limit.ts'
import { stringifyResult } from '../engine/answer-text.ts'
import type { Engine } from '../engine/engine.ts'
import { PlannerBusy } from '../engine/planner.ts'
import { refuse } from '../errors/refuse.ts'
import { chargeCost } from '../limits/charge-cost.ts'
import type { Charge } from '../limits/charge.ts'
import type { GraphContext } from '../graphql/graph-context.ts'
import type { LiveMetrics } from '../observe/live-metrics.ts'
import type { RequestedDocument } from '../operations/requested-document.ts'
import { documentChecker, operationOf, readDocument } from './check-document.ts'
import type { Quota } from './quota.ts'
import { SubscriptionEnded } from './session-ended.ts'
import type { Sources } from './sources.ts'
import type { LiveResult } from './subscriber.ts'
import type { SentOperation } from './sent-operation.ts'

export type Transport = 'ws' | 'sse'

type Needs = {
  apollo: ApolloServer<GraphContext>
  engine: Engine
  costs: CostLimit
  charge: Charge
  requestedDocument: RequestedDocument
  sources: Sources
  perPrincipal: Quota
  perClinic: Quota
  isProduction: boolean
  metrics: LiveMetrics
  log: Logger
}

export type LiveAnswer = LiveResult | AsyncIterableIterator<LiveResult>

type Asked = {
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

/** Runs what a live connection asks for: queries and mutations as over HTTP, subscriptions through the sources. Throws refusals. */
export function liveOperations(needs: Needs): LiveOperations {
  const { apollo, engine, costs, charge, requestedDocument, sources, perPrincipal, perClinic, metrics, log } = needs
  const check = documentChecker(needs)

  async function once({ request, reply, signal }: Asked, source: string, { operationName, variables }: SentOperation) {
    const { body } = await apollo.executeOperation(
      { query: source, variables: variables ?? {}, ...(operationName && { operationName }) },
      { contextValue: { request, reply, requestId: request.id, actorToken: callerOf(request).actorToken, signal } },
    )
    if (body.kind !== 'single') throw new Error('An answer in pieces')
    return JSON.parse(stringifyResult(body.singleResult)) as LiveResult
  }

  async function subscribe({ request, reply, transport, sent }: Asked, source: string, document: DocumentNode) {
    const operationName = sent.operationName ?? null
    const variables = sent.variables ?? {}
    const held = engine.hold()
    const leave = [held.release]
    const left = () => leave.splice(0).forEach((one) => one())
    try {
      const schema = held.generation.apiSchema
      const checked = check(schema, source, document)
      if ('length' in checked) throw new SubscriptionEnded(checked)
      const operation = operationOf(checked, operationName)
      const caller = callerOf(request)
      caller.operation = { name: operation.name?.value ?? null, type: operation.operation }
      caller.cost = costs.refuseCostly({ schema, document: checked, operation, variables })
      await chargeCost(charge, { charged: caller.charged, cost: caller.cost, reply })
      leave.push(...takePlaces(caller, request.ip))

      const after = sent.extensions?.after ?? undefined
      const asked = { source, document: checked, operationName, variables }
      const { results } = await sources.subscribe({ request, operation: asked, held, after }, left)
      leave.push(noted(request, transport, operation.name?.value))
      return results
    } catch (error) {
      left()
      if (error instanceof PlannerBusy) throw refuse('SERVICE_UNAVAILABLE', { message: error.message })
      throw error
    }
  }

  function takePlaces({ actor, organizationId }: Caller, ip: string): (() => void)[] {
    const own = perPrincipal(actor?.principalId ?? `visitor ${ip}`)
    const clinic = own && (organizationId === null ? () => undefined : perClinic(organizationId))
    if (own && clinic) return [own, clinic]
    own?.()
    throw refuse('RATE_LIMITED', {
      message: 'Too many subscriptions at once: end others first.',
      reason: own ? 'clinic-subscriptions' : 'principal-subscriptions',
    })
  }

  function noted(request: FastifyRequest, transport: Transport, name: string | undefined): () => void {
    const begun = Date.now()
    const { actor } = callerOf(request)
    const about = {
      requestId: request.id,
      clientIp: request.ip,
      operation: name ?? 'anonymous',
      operationType: 'subscription',
      ...(actor && { principalId: actor.principalId, organizationId: actor.organizationId, role: actor.role }),
    }
    metrics.subscriptions.inc({ transport })
    log.info(about, 'subscription')
    return () => {
      metrics.subscriptions.dec({ transport })
      log.info({ ...about, durationMs: Date.now() - begun }, 'subscription ended')
    }
  }

  return async (asked) => {
    const { request, sent } = asked
    const source = requestedDocument(sent, callerOf(request))
    if (source === null) throw refuse('BAD_REQUEST', { message: 'Send a `query`, or the `id` of an operation.' })
    const document = readDocument(source)
    const operation = operationOf(document, sent.operationName ?? null)
    if (operation.operation === 'subscription') return subscribe(asked, source, document)
    if (operation.operation === 'mutation' && !asked.mutations)
      throw refuse('BAD_REQUEST', { message: 'A mutation is sent by POST.' })
    return once(asked, source, sent)
  }
}
