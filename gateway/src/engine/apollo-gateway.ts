import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import type { Logger } from 'pino'
import { describeError } from '../observe/describe-error.ts'
import { libraryLog } from '../observe/library-log.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { GraphContext } from '../graphql/graph-context.ts'
import type { Subgraph } from './subgraph.ts'
import { readSupergraph, watchSupergraph } from './supergraph.ts'

type Needs = {
  supergraph: string
  /** The way to a subgraph, given its name and the address the supergraph has for it. */
  subgraphAt: (name: string, url: string | undefined) => Subgraph
  log: Logger
  metrics: Metrics
}

function dataSource(subgraph: Subgraph): GraphQLDataSource<GraphContext> {
  return {
    process: async ({ request, context }) => {
      // A health or schema call would come without a request of ours; neither is switched on.
      const { actorToken = '', requestId = '' } = context as Partial<GraphContext>
      const { data, errors } = await subgraph.execute({
        query: request.query ?? '',
        variables: request.variables,
        operationName: request.operationName,
        actorToken,
        requestId,
      })
      // Typed as instances of GraphQLError, read as plain ones: that is what comes over HTTP.
      return { data, errors } as Awaited<ReturnType<GraphQLDataSource['process']>>
    },
  }
}

/**
 * Apollo's gateway over our transports: it loads, validates and plans. A changed supergraph file is taken over while
 * requests run; one that does not load is refused and the old one stays.
 */
export function apolloGateway({ supergraph, subgraphAt, log, metrics }: Needs): ApolloGateway {
  // Otherwise the library reports its use to Apollo over the network. It offers no other switch.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'

  const keepOld = (error: unknown) => {
    metrics.supergraphReloads.inc({ outcome: 'refused' })
    log.error(
      { ...describeError(error), reason: error instanceof Error ? error.message : undefined },
      'the new supergraph was refused, the old one stays',
    )
  }

  return new ApolloGateway({
    // Shows the plan, and with it every subgraph, to whoever sends a header. Never.
    __exposeQueryPlanExperimental: false,
    logger: libraryLog(log, 'apollo-gateway'),
    buildService: ({ name, url }) => dataSource(subgraphAt(name, url)),
    supergraphSdl: async ({ update }) => {
      const takeOver = (text: string) => {
        try {
          update(text)
          metrics.supergraphReloads.inc({ outcome: 'taken' })
          log.info('a new supergraph was taken over')
        } catch (error) {
          keepOld(error)
        }
      }
      const supergraphSdl = await readSupergraph(supergraph)
      const stop = watchSupergraph(supergraph, takeOver, keepOld)
      return { supergraphSdl, cleanup: async () => stop() }
    },
  })
}
