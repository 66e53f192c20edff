import type { FetchDataRewrite, FetchNode } from '@apollo/query-planner'
import { stripIgnoredCharacters } from 'graphql'

/** The subscription a subgraph is asked for; each of its events starts the rest of the plan. */
export type PrimaryFetch = {
  subgraph: string
  operation: string
  operationName: string | undefined
  variables: readonly string[]
  outputRewrites: readonly FetchDataRewrite[]
}

export const primaryOf = ({
  serviceName,
  operation,
  operationName,
  variableUsages = [],
  outputRewrites = [],
}: FetchNode): PrimaryFetch => ({
  subgraph: serviceName,
  operation: stripIgnoredCharacters(operation),
  operationName,
  variables: variableUsages,
  outputRewrites,
})
