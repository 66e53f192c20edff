import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { enforceAuthorization } from './authorization.ts'
import type { StoreTimes } from './check-stores.ts'
import { executor } from './execute.ts'
import { scalars } from './scalars.ts'
import { sdlOf } from './sdl.ts'
import type { Services } from './services.ts'
import { subscriber } from './subscribe.ts'
import { traceExecution } from './tracing/trace-execution.ts'
import { traceRootFields } from './tracing/trace-root-fields.ts'

export type SubgraphName = 'identity' | 'tenancy' | 'clinical' | 'capabilities' | 'telemetry'

/** Work a subgraph does on its own, such as publishing its outbox. Returns what ends it. */
export type Job = (services: Services) => Promise<() => Promise<void>>

type Definition = {
  name: SubgraphName
  /** The folder that holds the nouns: every `.graphql` in it is part of the schema. */
  src: URL
  /** One resolver map per noun. */
  resolvers: readonly object[]
  jobs?: readonly Job[]
}

export type SubgraphRequest = {
  query: string
  variables?: Record<string, unknown> | undefined
  operationName?: string | undefined
  /** The signed Actor. Without a valid one nothing is executed. */
  actorToken: string | undefined
  /** The span this is part of, as the W3C's header has it. */
  traceparent?: string | undefined
}

export type SubscriptionRequest = SubgraphRequest & {
  /** Ends the subscription. */
  signal: AbortSignal
  /** The cursor of the last event that was received, to go on after it. */
  after?: string | undefined
}

export type RunningSubgraph = {
  name: SubgraphName
  execute(request: SubgraphRequest): Promise<ExecutionResult>
  /**
   * A result an event, or one result when it is refused. By the time it answers, events reach the subscriber. Each carries
   * `extensions.cursor`; where events were missed for good, one result says `extensions.resync` instead and they go on.
   * An event that row security hides from the Actor is left out. Ended by the signal or by `return()`, at once.
   */
  subscribe(request: SubscriptionRequest): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>>
  /** Whether its database and Redis answer. */
  ready(): Promise<boolean>
  /** How soon each of them does. */
  check(): Promise<StoreTimes>
  /** Ends the subgraph's jobs. The services stay open: whoever opened them closes them. */
  close(): Promise<void>
}

export type Subgraph = {
  name: SubgraphName
  sdl: string
  schema: GraphQLSchema
  /** Starts its jobs and answers requests over the given services. */
  open(services: Services, options?: { jobs?: boolean }): Promise<RunningSubgraph>
}

const NO_TYPES: DocumentNode = parse('scalar Unused')
const withoutTypes: DocumentNode = { ...NO_TYPES, definitions: [] }

/** What five subgraphs have in common is here, and nothing else is. */
export function defineSubgraph({ name, src, resolvers, jobs = [] }: Definition): Subgraph {
  const sdl = sdlOf(src)
  const built = enforceAuthorization(
    buildSubgraphSchema([
      { typeDefs: parse(sdl) },
      // Generated resolver types have checked each map against the SDL; Apollo's own type for them is looser.
      ...[scalars, ...resolvers].map((map) => ({ typeDefs: withoutTypes, resolvers: map as Record<string, never> })),
    ]),
  )
  const schema = traceRootFields(built)
  return {
    name,
    sdl,
    schema,
    open: async (services, { jobs: withJobs = true } = {}) => {
      const ends = await Promise.all((withJobs ? jobs : []).map((job) => job(services)))
      return {
        name,
        execute: traceExecution(name, services.tracer, executor(name, schema, services)),
        subscribe: subscriber(name, schema, services),
        ready: () => services.ready(),
        check: () => services.check(),
        close: async () => void (await Promise.all(ends.map((end) => end()))),
      }
    },
  }
}
