import type {
  GatewayExecutor,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { callerOf } from '../caller.ts'
import type { GraphContext } from '../graphql/graph-context.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { SupergraphStanding } from '../observe/supergraph-standing.ts'
import { answerText } from './answer-text.ts'
import { askerOf } from './asker.ts'
import { openGeneration } from './generation.ts'
import { keepGenerations, type HeldGeneration } from './kept-generations.ts'
import { supergraphLoader } from './load-supergraph.ts'
import { PlannerBusy } from './planner.ts'
import { runOperation } from './run-operation.ts'
import { sender } from './send.ts'
import type { Subgraph } from './subgraph.ts'

type Needs = {
  /** Path of the supergraph. */
  supergraph: string
  /** The way to a subgraph, given its name and the address the supergraph has for it. */
  subgraphAt: (name: string, url: string | undefined) => Subgraph
  onDenial: 'filter' | 'reject'
  log: Logger
  metrics: Metrics
}

export type Engine = GatewayInterface & {
  /** The graph as it is now, for what outlasts a request: it stays usable until it is let go. */
  hold(): HeldGeneration
  /** Which graph is served, and why not a newer one. */
  standing(): SupergraphStanding
}

/** Our engine in the place of Apollo's: it plans with Apollo's planner and runs the plans itself. */
export function engine(needs: Needs): Engine {
  const { subgraphAt, onDenial } = needs
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>()
  const generations = keepGenerations()

  const loader = supergraphLoader(needs, (supergraph) => {
    const next = openGeneration(supergraph)
    try {
      for (const listener of listeners) listener({ apiSchema: next.apiSchema, coreSupergraphSdl: supergraph })
    } catch (error) {
      void next.close()
      throw error
    }
    generations.take(next)
  })

  const executor: GatewayExecutor = async ({ schema, document, source = '', operationName, request, context }) => {
    const generation = generations.of(schema)
    if (!generation) throw new Error('A request for a graph that is not loaded')
    const graphContext = context as GraphContext
    const { actor } = callerOf(graphContext.request)
    try {
      const { json, isAnswered, errors } = await runOperation(generation, {
        source,
        document,
        operationName,
        variables: request.variables ?? {},
        asker: askerOf(actor),
        onDenial,
        send: sender(
          graphContext,
          actor,
          (name) => subgraphAt(name, generation.subgraphs.get(name)),
          graphContext.observe,
        ),
        observe: graphContext.observe,
      })
      // Apollo's type wants an object; `stringifyResult` takes the text out of ours.
      const data = json === undefined ? undefined : (answerText(json, isAnswered) as unknown as Record<string, unknown>)
      return { ...(data && { data }), ...(errors.length > 0 && { errors }) }
    } catch (error) {
      if (error instanceof PlannerBusy)
        return { errors: [new GraphQLError(error.message, { extensions: { code: 'SERVICE_UNAVAILABLE' } })] }
      throw error
    }
  }

  return {
    load: async (options) => {
      await loader.load(options)
      return { executor }
    },
    onSchemaLoadOrUpdate: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    stop: async () => {
      await loader.stop()
      await generations.close()
    },
    hold: () => generations.hold(),
    standing: () => loader.standing(),
  }
}
