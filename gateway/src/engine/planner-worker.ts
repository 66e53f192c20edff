import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { parse } from 'graphql'
import { parentPort } from 'node:worker_threads'
import type { PlanAnswer, PlannerMessage, PlanRequest } from './planner.ts'

/** Planning takes tens of milliseconds of pure computation: here it holds up nobody but other plans. */
const port = parentPort
if (!port) throw new Error('The planner runs in a worker thread')

let plan: ((request: PlanRequest) => PlanAnswer) | undefined

port.on('message', (message: PlannerMessage) => {
  if ('plan' in message) return plan && port.postMessage(plan(message.plan) satisfies PlanAnswer)
  plan = message.supergraph === null ? undefined : plannerOf(message.supergraph)
})

function plannerOf(sdl: string): (request: PlanRequest) => PlanAnswer {
  const supergraph = Supergraph.build(sdl, { supportedFeatures: null, validateSupergraph: false })
  const schema = supergraph.apiSchema()
  // Fragments would save bytes on the way to a subgraph, but keep fetches of one wave from being merged.
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false, generateQueryFragments: false })

  return ({ id, document, operationName, overrides }) => {
    try {
      const operation = operationFromDocument(
        schema,
        parse(document),
        operationName === undefined ? {} : { operationName },
      )
      return { id, plan: planner.buildQueryPlan(operation, { overrideConditions: new Map(overrides) }) }
    } catch (error) {
      return { id, reason: error instanceof Error ? error.message : String(error) }
    }
  }
}
