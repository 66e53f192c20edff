import { randomUUID } from 'node:crypto'
import { fastify } from 'fastify'
import { pino } from 'pino'
import { connectSubgraphs } from './engine/subgraphs.ts'
import { engine } from './engine/engine.ts'
import type { Subgraph } from './engine/subgraph.ts'
import { errorFormatter } from './errors/format-error.ts'
import { apolloServer } from './graphql/apollo-server.ts'
import { graphqlHandler } from './graphql/graphql-handler.ts'
import { BODY_BYTES } from './limits/document-limits.ts'
import { openMetrics } from './observe/metrics.ts'
import type { OpenConfig } from './open-config.ts'

/** `POST /graphql` and `/health/ready` over any supergraph, for whoever is on this machine: how the engine is held against others. */
export async function buildOpenGateway(
  { host, port, logLevel, supergraph }: OpenConfig,
  known: readonly Subgraph[] = [],
) {
  const log = pino({ level: logLevel })
  const metrics = openMetrics()
  const subgraphs = connectSubgraphs(known, { log, metrics })
  const apollo = apolloServer({
    gateway: engine({
      supergraph,
      subgraphAt: (name, url) => subgraphs.at(name, url),
      onDenial: 'filter',
      log,
      metrics,
    }),
    formatError: errorFormatter({ log, metrics }),
    plugin: {},
    isProduction: false,
    log,
  })
  await apollo.start()

  const app = fastify({ logger: false, bodyLimit: BODY_BYTES, genReqId: () => randomUUID() })
  app.get('/health/ready', async () => ({ status: 'ready' }))
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: graphqlHandler(apollo) })
  return {
    listen: () => app.listen({ host, port }),
    drain: async () => {
      await app.close()
      await apollo.stop()
      await subgraphs.close()
    },
  }
}
