import type { FetchGroup } from './fetch-group.ts'
import type { PreparedOperation } from './generation.ts'
import type { SubgraphAnswer } from './subgraph.ts'

export type SentGroup = Pick<FetchGroup, 'subgraph' | 'operation' | 'operationName' | 'isMutation'>

/** Is told what becomes of an operation while it runs. An operation without one pays nothing for it. */
export type Observer = {
  /** Ready to run: planned in the time since `begun`, unless it was prepared before. */
  planned(prepared: PreparedOperation, begun: number): void
  /** A request leaves for a subgraph. What is returned is called with its answer. */
  fetching(group: SentGroup): (answer: SubgraphAnswer) => void
}
