import { GraphQLError, type DocumentNode, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { askerOf } from '../engine/asker.ts'
import { fromSubgraph } from '../engine/from-subgraph.ts'
import type { HeldGeneration } from '../engine/kept-generations.ts'
import { PlannerBusy } from '../engine/planner.ts'
import { sender } from '../engine/send.ts'
import type { Subgraph, SubgraphEvent } from '../engine/subgraph.ts'
import { prepareSubscription, type PreparedSubscription } from '../engine/subscribe-operation.ts'
import { askForClinic } from '../errors/ask-for-clinic.ts'
import { refuse } from '../errors/refuse.ts'
import { describeError } from '../observe/describe-error.ts'
import type { LiveMetrics } from '../observe/live-metrics.ts'
import { nudger } from './nudge.ts'
import { patiently } from './patiently.ts'
import { SessionEnded, SubscriptionEnded } from './session-ended.ts'
import type { SessionNews } from './session-news.ts'
import type { Standing } from './standing.ts'
import type { LiveResult, Subscriber } from './subscriber.ts'
import { openUpstream, type Upstream } from './upstream.ts'

export type LiveDocument = {
  source: string
  document: DocumentNode
  operationName: string | null
  variables: Record<string, unknown>
}

export type SourceNeeds = {
  operation: LiveDocument
  held: HeldGeneration
  subgraphAt: (name: string) => Subgraph
  standing: Standing
  requestId: string
  /** Where to go on; undefined: now. */
  after: string | undefined
  /** Ended by whoever opens it: stops everything. */
  end: AbortController
  news: SessionNews
  inSlot: <T>(act: () => Promise<T>) => Promise<T>
  format: (error: GraphQLError) => GraphQLFormattedError
  metrics: LiveMetrics
  log: Logger
  ended: () => void
}

/** A subscription open at a subgraph, and those of one principal who asked for exactly this. */
export type Source = {
  subgraph(): string
  /** False when it has ended meanwhile. */
  join(subscriber: Subscriber): boolean
  leave(subscriber: Subscriber): void
  /** Looks at the session before anything else. */
  recheck(): void
  end(reason: Error): void
}

const isAway = (error: unknown) =>
  error instanceof SubscriptionEnded &&
  error.errors.every(({ extensions }) => extensions['code'] === 'SERVICE_UNAVAILABLE')

/** Opens it; throws SubscriptionEnded when it is refused. From then on it runs until everybody has left or it ends. */
export async function openSource(needs: SourceNeeds): Promise<Source> {
  const { operation, held, subgraphAt, standing, requestId, end, news, inSlot, format, metrics, log } = needs
  const subscribers = new Set<Subscriber>()
  const nudge = nudger()
  let cursor = needs.after
  let prepared = await prepare()
  let upstream = await open()
  let isRunning = false
  metrics.sources.inc()

  async function prepare(): Promise<PreparedSubscription> {
    const asker = askerOf(standing.actor())
    try {
      const answer = await prepareSubscription(held.generation, { ...operation, asker, onDenial: 'filter' })
      if ('errors' in answer) throw new SubscriptionEnded(answer.errors)
      return answer
    } catch (error) {
      if (!(error instanceof PlannerBusy)) throw error
      throw new SubscriptionEnded([refuse('SERVICE_UNAVAILABLE', { message: error.message })])
    }
  }

  async function open(): Promise<Upstream> {
    const { subgraph, source } = prepared
    const actorToken = await standing.token()
    const from = cursor === undefined ? {} : { after: cursor }
    const opened = await openUpstream(subgraphAt(subgraph), { ...source, actorToken, requestId, ...from }, nudge)
    if ('turn' in opened) return opened
    throw new SubscriptionEnded(
      (opened.errors ?? []).map((error) => {
        const { message, path, extensions } = fromSubgraph({ subgraph }, error)
        return new GraphQLError(message, { path, extensions })
      }),
    )
  }

  async function run(): Promise<void> {
    try {
      while (!end.signal.aborted) {
        const turn = await upstream.turn()
        if (end.signal.aborted) break
        if (turn.kind === 'complete') return stop()
        if (turn.kind === 'event') await take(turn.event)
        else if (turn.kind === 'nudged') await recheck()
        else await reopen(true)
      }
    } catch (error) {
      if (end.signal.aborted) return
      if (error instanceof SessionEnded || error instanceof SubscriptionEnded) return stop(error)
      if (error instanceof GraphQLError) return stop(new SubscriptionEnded([error]))
      log.error({ ...describeError(error), requestId }, 'a subscription broke')
      stop(new SubscriptionEnded([refuse('INTERNAL_SERVER_ERROR')]))
    }
  }

  async function take(event: SubgraphEvent): Promise<void> {
    const arrivedAt = performance.now()
    const { resync, cursor: place } = event.extensions ?? {}
    if (resync) return tell({ data: null, extensions: { resync } }, 'resync', null, arrivedAt)
    await news.caughtUp()
    if (await isOutdated()) return reopen(true)

    const key = prepared.keyOf(event.data)
    const result = await complete(event)
    // Word that came while the event was completed counts as well.
    if (nudge.isNudged() && (await isOutdated())) return reopen(true)
    if (typeof place === 'string') cursor = place
    if (!result) return metrics.events.inc({ outcome: 'hidden' })
    const errors = result.errors.map((error) => askForClinic(format(error), standing.actor()))
    const extensions = cursor === undefined ? undefined : { cursor }
    tell(
      { data: result.data, ...(errors.length > 0 && { errors }), ...(extensions && { extensions }) },
      errors.length > 0 ? 'errors' : 'completed',
      key,
      arrivedAt,
    )
  }

  async function complete(event: SubgraphEvent) {
    const stopTimer = metrics.resolve.startTimer()
    try {
      if (!prepared.needsMore) return await prepared.complete(event, () => Promise.reject(new Error('not needed')))
      return await inSlot(async () => {
        const context = { actorToken: await standing.token(), requestId, signal: end.signal }
        return prepared.complete(event, sender(context, standing.actor(), subgraphAt))
      })
    } finally {
      stopTimer()
    }
  }

  /** Asks for the session until no word of a change has come since. */
  async function isOutdated(): Promise<boolean> {
    let hasChanged = false
    do {
      nudge.settle()
      hasChanged = (await standing.renew()) || hasChanged
    } while (nudge.isNudged())
    return hasChanged
  }

  async function recheck(): Promise<void> {
    if (await inSlot(isOutdated)) await reopen(upstream.hasWaiting())
  }

  /**
   * Opens the source anew, from the last event on, as whoever the subscriber is by now. The old one is left once the new
   * one stands, so that nothing passes between; without a cursor what may have been missed is said.
   */
  async function reopen(isBehind: boolean): Promise<void> {
    for (const subscriber of subscribers) subscriber.drop()
    const last = upstream
    upstream = await patiently(
      async () => {
        prepared = await prepare()
        return open()
      },
      isAway,
      end.signal,
    )
    const hasMissed = isBehind || last.hasWaiting()
    last.stop()
    if (end.signal.aborted) return upstream.stop()
    metrics.events.inc({ outcome: 'reopened' })
    if (cursor === undefined && hasMissed)
      tell({ data: null, extensions: { resync: { reason: 'SOURCE_REOPENED' } } }, 'resync', null, performance.now())
  }

  function tell(result: LiveResult, outcome: string, key: string | null, arrivedAt: number): void {
    metrics.events.inc({ outcome })
    for (const subscriber of subscribers) subscriber.push({ result, key, arrivedAt })
  }

  function stop(reason?: Error): void {
    if (end.signal.aborted) return
    end.abort()
    upstream.stop()
    metrics.sources.dec()
    for (const subscriber of [...subscribers]) {
      if (reason instanceof SessionEnded) subscriber.drop()
      subscriber.end(reason)
    }
    needs.ended()
  }

  return {
    subgraph: () => prepared.subgraph,
    join: (subscriber) => {
      if (end.signal.aborted) return false
      subscribers.add(subscriber)
      // Not before: nobody would be there to be told.
      if (!isRunning) void run()
      isRunning = true
      return true
    },
    leave: (subscriber) => {
      subscribers.delete(subscriber)
      if (subscribers.size === 0) stop()
    },
    recheck: () => nudge.nudge(),
    end: stop,
  }
}
