import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { parse } from 'graphql'
import { parentPort, workerData } from 'node:worker_threads'
import type { PlanAnswer, PlanRequest } from './planner.ts'

/** Planning takes tens of milliseconds of pure computation: here it holds up nobody but other plans. */
const port = parentPort
if (!port) throw new Error('The planner runs in a worker thread')

const supergraph = Supergraph.build(String(workerData), { supportedFeatures: null, validateSupergraph: false })
const schema = supergraph.apiSchema()
// Fragments would save bytes on the way to a subgraph, but keep fetches of one wave from being merged.
const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false, generateQueryFragments: false })

port.on('message', ({ id, document, operationName, overrides }: PlanRequest) => {
  const answer = (rest: Omit<PlanAnswer, 'id'>) => port.postMessage({ id, ...rest } satisfies PlanAnswer)
  try {
    const operation = operationFromDocument(
      schema,
      parse(document),
      operationName === undefined ? {} : { operationName },
    )
    answer({ plan: planner.buildQueryPlan(operation, { overrideConditions: new Map(overrides) }) })
  } catch (error) {
    answer({ reason: error instanceof Error ? error.message : String(error) })
  }
})
