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
import { openGeneration, type Generation } from './generation.ts'
import { keepGenerations, type HeldGeneration } from './kept-generations.ts'
import { supergraphLoader } from './load-supergraph.ts'
import { PlannerBusy } from './planner.ts'
import { runOperation } from './run-operation.ts'
import { sender } from './send.ts'
import type { Subgraph } from './subgraph.ts'
import { warmUp } from './warm-up.ts'

type Needs = {
  /** Path of the supergraph. */
  supergraph: string
  /** The way to a subgraph, given its name and the address the supergraph has for it. */
  subgraphAt: (name: string, url: string | undefined) => Subgraph
  onDenial: 'filter' | 'reject'
  log: Logger
  metrics: Metrics
  /** Documents that are sure to be asked for, planned before a graph takes requests, which waits no longer than this. */
  warm?: { documents: () => readonly string[]; withinMs: number }
}

export type Engine = GatewayInterface & {
  /** The graph as it is now, for what outlasts a request: it stays usable until it is let go. */
  hold(): HeldGeneration
  /** Which graph is served, and why not a newer one. */
  standing(): SupergraphStanding
}

/** Our engine in the place of Apollo's: it plans with Apollo's planner and runs the plans itself. */
export function engine(needs: Needs): Engine {
  const { subgraphAt, onDenial, log, warm } = needs
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>()
  const generations = keepGenerations()

  /** The next graph, from when it is made ready until it is taken. */
  let ready: { supergraph: string; generation: Generation } | undefined
  const makeReady = async (supergraph: string) => {
    void ready?.generation.close()
    const generation = openGeneration(supergraph)
    ready = { supergraph, generation }
    if (warm && warm.withinMs > 0) await warmUp(generation, warm.documents(), { withinMs: warm.withinMs, log })
  }

  const loader = supergraphLoader({ ...needs, makeReady }, (supergraph) => {
    const next = ready?.supergraph === supergraph ? ready.generation : openGeneration(supergraph)
    ready = undefined
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
      await ready?.generation.close()
      await generations.close()
    },
    hold: () => generations.hold(),
    standing: () => loader.standing(),
  }
}
