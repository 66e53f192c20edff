import type { SubgraphError } from './subgraph.ts'

/** Marks whose error it is: what a subgraph may say to clients is decided by that. */
export const fromSubgraph = ({ subgraph }: { subgraph: string }, error: SubgraphError): SubgraphError => ({
  ...error,
  extensions: { ...error.extensions, serviceName: subgraph },
})
