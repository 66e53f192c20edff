import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import { requestChain } from '../chain.ts'
import type { Config } from '../config.ts'
import type { CostLimit } from '../cost/cost-limit.ts'
import type { Engine } from '../engine/engine.ts'
import type { GraphContext } from '../graphql/graph-context.ts'
import { openLiveMetrics } from '../observe/live-metrics.ts'
import type { Resources } from '../resources.ts'
import { askIdentity } from '../session/ask-identity.ts'
import { actorEstablisher } from '../session/open-session.ts'
import { askTenancy } from '../tenant/ask-tenancy.ts'
import type { CountUse } from '../usage/count-use.ts'
import { openConnections } from './connections.ts'
import type { FormatError } from './live-errors.ts'
import { liveLog } from './live-log.ts'
import { liveOperations } from './live-operations.ts'
import { alsoForVisitors } from './open-clinics.ts'
import { ownPages } from './own-pages.ts'
import { chainPasser, type Refused } from './pass-chain.ts'
import { quota } from './quota.ts'
import { cachedSessions } from './session-cache.ts'
import { openSessionNews } from './session-news.ts'
import { socketRoute } from './socket-route.ts'
import { openSources } from './sources.ts'
import { streamRoute } from './stream-route.ts'
import { TIMINGS, type Timings } from './timings.ts'

type Needs = {
  engine: Engine
  apollo: ApolloServer<GraphContext>
  costs: CostLimit
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
  refused: Refused
  countUse: CountUse
  timings?: Partial<Timings> | undefined
}

export type Live = {
  /** Ends every connection within this time, and takes no new ones. */
  drain(milliseconds: number): Promise<void>
  close(): void
}

/** Subscriptions over WebSocket and over streams of events. */
export async function openLive(
  app: FastifyInstance,
  config: Config,
  resources: Resources,
  { engine, apollo, costs, formatError, refused, countUse, timings: given }: Needs,
): Promise<Live> {
  const { redis, log, metrics: all, subgraphs, call, provider, charge, isKnownOrigin, operations } = resources
  const { actorSecret, isProduction, liveLimits } = config
  const metrics = openLiveMetrics(all.registry)
  const timings = { ...TIMINGS, ...given }
  const format: FormatError = (error) => formatError(error.toJSON(), error)
  const chain = requestChain(config, resources)

  const news = await openSessionNews(redis, log)
  const ask = cachedSessions(askIdentity(subgraphs.at('identity'), call), news)
  const actorFor = alsoForVisitors(
    actorEstablisher({ askIdentity: ask, provider, charge }),
    askTenancy(subgraphs.at('tenancy'), call),
    news,
  )
  const sources = openSources({
    engine,
    subgraphAt: (name, url) => subgraphs.at(name, url),
    actorFor,
    actorSecret,
    news,
    format,
    metrics,
    log,
  })
  const connections = openConnections(liveLimits.connectionsPerIp, metrics)
  const run = liveOperations({
    apollo,
    engine,
    costs,
    charge,
    requestedDocument: operations.requestedDocument,
    sources,
    perPrincipal: quota(liveLimits.subscriptionsPerPrincipal),
    perClinic: quota(liveLimits.subscriptionsPerClinic),
    isProduction,
    refused,
    countUse,
    log: liveLog({ operationName: all.operationName, metrics, log }),
  })
  const mostOperations = liveLimits.operationsPerConnection
  const pass = chainPasser(chain, refused)
  const fromOwnPages = ownPages({ isKnownOrigin, charge })
  socketRoute(app, { pass, run, format, mostOperations, timings, log, connections, fromOwnPages })
  streamRoute(app, { chain, fromOwnPages, connections, run, format, timings })
  return { drain: connections.drain, close: news.close }
}
