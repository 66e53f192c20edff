import { ApolloGateway } from '@apollo/gateway'
import type { Logger } from 'pino'
import { describeError } from '../observe/describe-error.ts'
import { libraryLog } from '../observe/library-log.ts'
import type { Metrics } from '../observe/metrics.ts'
import { keepStanding, type SupergraphStanding } from '../observe/supergraph-standing.ts'
import { withoutSecurityLinks } from './security-links.ts'
import type { Subgraph } from './subgraph.ts'
import { readSupergraph, watchSupergraph } from './supergraph.ts'

type Needs = {
  supergraph: string
  /** Makes a graph ready to take requests. Nobody is asked to wait for it yet. */
  makeReady: (full: string) => Promise<void>
  subgraphAt: (name: string, url: string | undefined) => Subgraph
  log: Logger
  metrics: Metrics
}

export type SupergraphLoader = {
  load(options: Parameters<ApolloGateway['load']>[0]): Promise<void>
  stop(): Promise<void>
  standing(): SupergraphStanding
}

/**
 * Apollo's gateway as the loader: it validates what it is given and takes over a changed file while requests run. One
 * that does not load is refused and the old one stays. It executes nothing; `taken` is told of each graph it accepted,
 * with the security directives that Apollo itself refuses to see.
 */
export function supergraphLoader(
  { supergraph, makeReady, subgraphAt, log, metrics }: Needs,
  taken: (full: string) => void,
): SupergraphLoader {
  // Otherwise the library reports its use to Apollo over the network. It offers no other switch.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'
  const fullOf = new Map<string, string>()
  const strip = (full: string) => {
    const stripped = withoutSecurityLinks(full)
    fullOf.clear()
    fullOf.set(stripped, full)
    return stripped
  }
  const standing = keepStanding(metrics)
  const keepOld = (error: unknown) => {
    standing.refused(error)
    metrics.supergraphReloads.inc({ outcome: 'refused' })
    log.error(
      { ...describeError(error), reason: error instanceof Error ? error.message : undefined },
      'the new supergraph was refused, the old one stays',
    )
  }

  const loader = new ApolloGateway({
    // Shows the plan, and with it every subgraph, to whoever sends a header. Never.
    __exposeQueryPlanExperimental: false,
    logger: libraryLog(log, 'apollo-gateway'),
    // Calls nobody, but refuses a graph with a subgraph that nobody could call.
    buildService: ({ name, url }) => {
      subgraphAt(name, url)
      return { process: () => Promise.reject(new Error(`The loader does not call ${name}`)) }
    },
    supergraphSdl: async ({ update }) => {
      const takeOver = async (full: string) => {
        try {
          await makeReady(full)
          if (full !== newest) return
          update(strip(full))
          throwUntaken()
          metrics.supergraphReloads.inc({ outcome: 'taken' })
          log.info('a new supergraph was taken over')
        } catch (error) {
          keepOld(error)
        }
      }
      // Only the newest of several that are being made ready is taken.
      let newest = ''
      const changed = (full: string) => {
        newest = full
        void takeOver(full)
      }
      const stop = watchSupergraph(supergraph, changed, keepOld)
      const first = await readSupergraph(supergraph)
      await makeReady(first)
      return { supergraphSdl: strip(first), cleanup: async () => stop() }
    },
  })
  // Apollo lets nobody object to a graph that it finds valid itself: it logs what a listener throws, and goes on.
  let objection: { error: unknown } | undefined
  const throwUntaken = () => {
    if (objection) throw objection.error
  }
  loader.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    objection = undefined
    try {
      taken(fullOf.get(coreSupergraphSdl) ?? coreSupergraphSdl)
      standing.took()
    } catch (error) {
      objection = { error }
    }
  })
  return {
    load: async (options) => {
      await loader.load(options)
      throwUntaken()
    },
    stop: () => loader.stop(),
    standing: () => standing.now(),
  }
}
