import type { Logger } from 'pino'
import type { Metrics } from '../observe/metrics.ts'
import type { Subgraph } from './subgraph.ts'
import { timed } from './timed.ts'
import { tracedSubgraph } from './traced-subgraph.ts'
import { httpTransport } from './transport-http.ts'

export type Subgraphs = {
  /** The subgraph of this name; one we did not bring is called at the address the supergraph gives. */
  at(name: string, url?: string): Subgraph
  all(): Subgraph[]
  close(): Promise<void>
}

/** The ways to all subgraphs, each measured. */
export function connectSubgraphs(
  known: readonly Subgraph[],
  { log, metrics, isTraced = false }: { log: Logger; metrics: Metrics; isTraced?: boolean },
): Subgraphs {
  const measured = (subgraph: Subgraph) => timed(isTraced ? tracedSubgraph(subgraph) : subgraph, metrics)
  const byName = new Map(known.map((subgraph) => [subgraph.name, measured(subgraph)]))

  return {
    at(name, url) {
      const connected = byName.get(name)
      if (connected) return connected
      if (!url) throw new Error(`The supergraph names ${name} but gives no address for it.`)
      const subgraph = measured(httpTransport(name, url, log))
      byName.set(name, subgraph)
      return subgraph
    },
    all: () => [...byName.values()],
    close: async () => void (await Promise.all([...byName.values()].map((subgraph) => subgraph.close()))),
  }
}
