import type { Metrics } from '../observe/metrics.ts'
import type { Subgraph } from './subgraph.ts'

/** The same subgraph, its calls measured. */
export const timed = (subgraph: Subgraph, { subgraphCalls }: Metrics): Subgraph => ({
  ...subgraph,
  execute: async (request) => {
    const stop = subgraphCalls.startTimer({ subgraph: subgraph.name })
    const answer = await subgraph.execute(request)
    stop({ outcome: answer.errors === undefined ? 'ok' : 'errors' })
    return answer
  },
})
