/** The five parts of our own graph. Another supergraph brings its own. */
export const subgraphNames = ['identity', 'tenancy', 'clinical', 'capabilities', 'telemetry'] as const

export type SubgraphName = (typeof subgraphNames)[number]
