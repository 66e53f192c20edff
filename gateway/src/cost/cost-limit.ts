import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { coerceVariables } from '../engine/coerce-variables.ts'
import { refuse } from '../errors/refuse.ts'
import type { Metrics } from '../observe/metrics.ts'
import { costRules, type CostRules } from './cost-rules.ts'
import { operationCost } from './operation-cost.ts'

export type CostedOperation = {
  /** The one the document was validated against. */
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

export type CostLimit = {
  /** What an operation may cost at most. */
  limit: number
  /** To be told of each graph before it takes requests. */
  learn(graph: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }): void
  /** Its cost. Refuses one that costs more than the limit, before anything is planned or fetched. */
  refuseCostly(operation: CostedOperation): number
}

const written = (number: number) => number.toLocaleString('en')

/** Holds operations to one limit, whichever transport they come by. */
export function costLimit(limit: number, metrics: Pick<Metrics, 'costRefused'>): CostLimit {
  const rules = new WeakMap<GraphQLSchema, CostRules>()
  /** Of operations that cost the same whatever their variables are. */
  const fixed = new WeakMap<OperationDefinitionNode, number>()

  function costOf({ schema, document, operation, variables }: CostedOperation): number {
    const known = fixed.get(operation)
    if (known !== undefined) return known
    const graph = rules.get(schema)
    if (!graph) throw new Error('The cost of a graph that is not loaded')
    const coerced = coerceVariables(schema, operation, variables)
    // Nothing is fetched for variables that do not fit: the engine says which.
    if (coerced.errors) return 0
    const { cost, isFixed } = operationCost(graph, document, operation, coerced.variables)
    if (isFixed) fixed.set(operation, cost)
    return cost
  }

  return {
    limit,
    learn: ({ apiSchema, coreSupergraphSdl }) => void rules.set(apiSchema, costRules(coreSupergraphSdl)),
    refuseCostly: (operation) => {
      const cost = costOf(operation)
      if (cost <= limit) return cost
      metrics.costRefused.inc()
      throw refuse('GRAPHQL_VALIDATION_FAILED', {
        message: `The operation costs ${written(cost)}; ${written(limit)} are allowed. Ask for shorter pages, or for less of each item.`,
      })
    },
  }
}
