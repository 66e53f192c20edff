import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { requestChain } from './chain.ts'
import { localSessionRoutes } from './authentication/local-session-routes.ts'
import type { Config } from './config.ts'
import { allowOrigins } from './edge/cors.ts'
import { healthRoutes } from './edge/health.ts'
import { httpServer } from './edge/http-server.ts'
import { jwksRoute } from './edge/jwks.ts'
import { metricsRoute } from './edge/metrics-route.ts'
import { engine } from './engine/engine.ts'
import { committedSupergraph } from './engine/supergraph.ts'
import { errorAnswerer } from './errors/answer-error.ts'
import { errorFormatter } from './errors/format-error.ts'
import { explorerRoutes } from './explorer/explorer-routes.ts'
import { localSignInRoutes } from './explorer/local-sign-in.ts'
import { answerPlugin } from './graphql/answer-plugin.ts'
import { apolloServer } from './graphql/apollo-server.ts'
import { feedRoutes } from './feed/feed-routes.ts'
import { graphqlRoute } from './graphql/graphql-route.ts'
import { traceRequests } from './observe/trace-requests.ts'
import { slowOperationLog } from './observe/slow-operations.ts'
import { costLimit } from './cost/cost-limit.ts'
import { openLive } from './live/live.ts'
import { logRequest } from './observe/log-request.ts'
import { refusalRecorder } from './observe/record-refusal.ts'
import { openApiRoute } from './openapi/openapi-route.ts'
import { operationListRoute } from './openapi/operation-list-route.ts'
import { platformRoutes } from './platform/platform-routes.ts'
import { referenceRoutes } from './reference/reference-routes.ts'
import { openOnce } from './rest/once.ts'
import { operationRoutes } from './rest/operation-routes.ts'
import { standBeforeClinic } from './rest/stand-before-clinic.ts'
import { openResources, type Options, type Resources } from './resources.ts'

export type Gateway = {
  app: FastifyInstance
  /** Resolves to the address once requests are taken. */
  listen(): Promise<string>
  /** Says so to balancers, lets what is under way finish, then closes everything. Safe to call twice. */
  drain(): Promise<void>
}

/** The gateway, put together and not yet listening. Throws when its supergraph does not load. */
export async function buildGateway(config: Config, options: Options = {}): Promise<Gateway> {
  const resources = await openResources(config, options)
  try {
    return await assemble(config, resources, options)
  } catch (error) {
    await resources.close()
    throw error
  }
}

async function assemble(config: Config, resources: Resources, options: Options): Promise<Gateway> {
  const { log, metrics, redis, operations, subgraphs, events, directory, charge, countUse } = resources
  const refused = refusalRecorder(events)
  let draining: Promise<void> | undefined

  const gateway = engine({
    supergraph: config.supergraph ?? committedSupergraph,
    subgraphAt: (name, url) => subgraphs.at(name, url),
    onDenial: 'filter',
    log,
    metrics,
    warm: { documents: () => operations.registeredDocuments(), withinMs: config.warmUpMs },
  })
  const costs = costLimit(config.costLimit, metrics)
  gateway.onSchemaLoadOrUpdate?.(costs.learn)
  gateway.onSchemaLoadOrUpdate?.(({ apiSchema, coreSupergraphSdl }) => operations.serve(apiSchema, coreSupergraphSdl))
  const formatError = errorFormatter({ log, metrics })
  const apollo = apolloServer({
    gateway,
    formatError,
    plugin: answerPlugin({
      refused,
      costs,
      charge,
      metrics,
      logIfSlow: slowOperationLog(log, config.slowOperationMs),
      countUse,
      isProduction: config.isProduction,
    }),
    isProduction: config.isProduction,
    log,
  })
  await apollo.start()

  const app = await httpServer(config, errorAnswerer({ log, metrics, refused }))
  if (resources.tracer) traceRequests(app, resources.tracer, metrics)
  app.addHook('onResponse', logRequest({ log, metrics }))
  // A connection that is kept open would keep a draining server open.
  app.addHook('onSend', async (_request, reply) => void (draining && reply.header('connection', 'close')))
  await allowOrigins(app, resources)

  healthRoutes(app, {
    checks: readinessOf(resources),
    supergraph: gateway.standing,
    isDraining: () => draining !== undefined,
    metricsToken: config.metricsToken,
  })
  metricsRoute(app, metrics, config.metricsToken)
  if (config.authentication.mode === 'local') {
    jwksRoute(app, resources.keys)
    localSignInRoutes(app, { directory: config.authentication.directory, organizations: directory })
    localSessionRoutes(app, {
      directory: config.authentication.directory,
      redis,
      isKnownOrigin: resources.isKnownOrigin,
    })
  }
  const page = config.isProduction ? null : await explorerRoutes(app, config.authentication.mode)
  const chain = requestChain(config, resources)
  await graphqlRoute(app, { apollo, page, chain, operations })
  const live = await openLive(app, config, resources, {
    engine: gateway,
    apollo,
    costs,
    formatError,
    refused,
    countUse,
    timings: options.liveTimings,
  })
  await operationRoutes(app, {
    apollo,
    operations,
    chain,
    standBefore: standBeforeClinic({ domains: config.domains, directory, charge, actorSecret: config.actorSecret }),
    chargePublic: (request, reply) => charge(request.ip, 'resolve', { reply }),
    chargePublicChange: (request, reply) => charge(request.ip, 'publicChange', { reply }),
    once: openOnce(redis, log),
  })
  const clinical = subgraphs.at('clinical')
  feedRoutes(app, { clinical, call: resources.call, directory, charge, chain, actorSecret: config.actorSecret })
  openApiRoute(app, { operations, chain })
  operationListRoute(app, { operations, chain })
  await referenceRoutes(app, { operations, chain })
  await platformRoutes(app, { config, resources, chain, supergraph: gateway.standing })

  async function drain(): Promise<void> {
    log.info('draining')
    const drainMs = config.drainSeconds * 1000
    await Promise.all([pause(drainMs), live.drain(drainMs)])
    await app.close()
    live.close()
    await apollo.stop()
    await resources.close()
    log.info('closed')
  }

  return {
    app,
    listen: () => app.listen({ host: config.host, port: config.port }),
    drain: () => (draining ??= drain()),
  }
}

const readinessOf = ({ redis, subgraphs }: Resources) => ({
  redis: async () => (await redis.ping()) === 'PONG',
  ...Object.fromEntries(subgraphs.all().map(({ name, ready }) => [name, ready])),
})
