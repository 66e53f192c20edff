import { validate, type GraphQLFormattedError, type GraphQLError } from 'graphql'
import type { FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { lookupKeyOf } from '../authentication/subject.ts'
import { callerOf } from '../caller.ts'
import type { Engine } from '../engine/engine.ts'
import type { Generation } from '../engine/generation.ts'
import type { HeldGeneration } from '../engine/kept-generations.ts'
import { contextKey } from '../engine/send.ts'
import type { Subgraph } from '../engine/subgraph.ts'
import { refuse } from '../errors/refuse.ts'
import type { LiveMetrics } from '../observe/live-metrics.ts'
import type { ActorFor } from '../session/open-session.ts'
import { SubscriptionEnded } from './session-ended.ts'
import type { Doubtful, SessionNews } from './session-news.ts'
import { slots } from './slots.ts'
import { openSource, type LiveDocument, type Source } from './source.ts'
import { standing, type Standing } from './standing.ts'
import { subscriber, type Subscriber } from './subscriber.ts'

/** Events being completed at one moment, of all subscriptions: more would only wait for each other further down. */
const RESOLVING = 64

type Needs = {
  engine: Engine
  subgraphAt: (name: string, url: string | undefined) => Subgraph
  news: SessionNews
  actorFor: ActorFor
  actorSecret: string
  format: (error: GraphQLError) => GraphQLFormattedError
  metrics: LiveMetrics
  log: Logger
}

type Opened = { source: Promise<Source>; standing: Standing; operation: LiveDocument }

/** Whose subscription it is: a caller whom the chain has let through. */
export type Wanted = {
  request: FastifyRequest
  operation: LiveDocument
  /** Held by the subscriber until it has left: then no source outlives what it runs on. */
  held: HeldGeneration
  after: string | undefined
}

export type Sources = {
  /** Joins whoever has the same open, or opens it. Throws SubscriptionEnded when it is refused. */
  subscribe(wanted: Wanted, left: () => void): Promise<Subscriber>
}

/** All subscriptions open at subgraphs: one for each operation and Actor, however many sockets of that person want it. */
export function openSources({ engine, subgraphAt, actorFor, actorSecret, news, ...rest }: Needs): Sources {
  const open = new Map<string, Opened>()
  const numbers = new WeakMap<Generation, number>()
  const inSlot = slots(RESOLVING)
  let last = 0

  const numberOf = (generation: Generation) => {
    const number = numbers.get(generation) ?? ++last
    numbers.set(generation, number)
    return number
  }

  function keyOf({ request, operation, held, after }: Wanted): string {
    const { actor, subject } = callerOf(request)
    const { source, operationName, variables } = operation
    return JSON.stringify([
      // One that goes on from somewhere has events of its own to read first.
      after === undefined ? null : ++last,
      numberOf(held.generation),
      subject && lookupKeyOf(subject),
      actor && contextKey(actor),
      request.ip,
      source,
      operationName,
      variables,
    ])
  }

  function openFor(key: string, { request, operation, held, after }: Wanted): Opened {
    const { actor } = callerOf(request)
    if (!actor) throw new Error('A subscription of nobody')
    const end = new AbortController()
    const own = standing({ request, actor, actorFor, actorSecret, signal: end.signal })
    const ended = () => {
      if (open.get(key) === opened) open.delete(key)
    }
    const opened: Opened = {
      standing: own,
      operation,
      source: openSource({
        ...rest,
        operation,
        held,
        after,
        end,
        news,
        inSlot,
        ended,
        standing: own,
        requestId: request.id,
        subgraphAt: (name) => subgraphAt(name, held.generation.subgraphs.get(name)),
      }),
    }
    open.set(key, opened)
    opened.source.catch(ended)
    return opened
  }

  news.listen((doubtful: Doubtful) => {
    for (const { source, standing: own } of open.values()) {
      const { principalId, organizationId } = own.actor()
      const concerns = [principalId, organizationId].some((id) => id !== null && doubtful !== 'all' && doubtful.has(id))
      if (doubtful === 'all' || concerns) void source.then((one) => one.recheck()).catch(() => undefined)
    }
  })

  // What runs goes on as it began, unless the graph it runs on is no longer there.
  engine.onSchemaLoadOrUpdate?.(({ apiSchema }) => {
    const { generation, release } = engine.hold()
    release()
    const fits = new Map<string, boolean>()
    for (const { source, operation } of open.values()) {
      const isKnown = fits.get(operation.source) ?? validate(apiSchema, operation.document).length === 0
      fits.set(operation.source, isKnown)
      const check = (one: Source) => {
        if (isKnown && generation.subgraphs.has(one.subgraph())) return
        one.end(new SubscriptionEnded([gone()]))
      }
      void source.then(check).catch(() => undefined)
    }
  })

  return {
    async subscribe(wanted, left) {
      const key = keyOf(wanted)
      for (;;) {
        const known = open.get(key)
        const source = await (known ?? openFor(key, wanted)).source
        const own: Subscriber = subscriber(rest.metrics, () => {
          source.leave(own)
          left()
        })
        if (source.join(own)) return own
      }
    },
  }
}

const gone = () =>
  refuse('GRAPHQL_VALIDATION_FAILED', { message: 'The graph has changed: this subscription is no longer part of it.' })
