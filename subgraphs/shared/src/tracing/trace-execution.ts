import type { ExecutionResult } from 'graphql'
import type { SubgraphName, SubgraphRequest } from '../subgraph.ts'
import { traced } from './traced.ts'
import type { Tracer } from './tracer.ts'

type Execute = (request: SubgraphRequest) => Promise<ExecutionResult>

/** The same, its work under one span that belongs to the caller's trace. */
export function traceExecution(name: SubgraphName, tracer: Tracer | null, execute: Execute): Execute {
  if (!tracer) return execute
  return (request) =>
    traced(
      tracer,
      `execute ${name}`,
      {
        kind: 'server',
        parent: request.traceparent,
        attributes: {
          'platform.subgraph': name,
          ...(request.operationName !== undefined && { 'graphql.operation.name': request.operationName }),
        },
      },
      () => execute(request),
      ({ errors }) => errors !== undefined,
    )
}
