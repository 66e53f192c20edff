import { activeSpan } from '@platform/shared/tracing/active-span'
import { traced } from '@platform/shared/tracing/traced'
import type { Subgraph } from './subgraph.ts'

/** The same subgraph, each call that belongs to a trace a span of it, which goes on in the subgraph wherever that runs. */
export const tracedSubgraph = (subgraph: Subgraph): Subgraph => ({
  ...subgraph,
  execute: (request) => {
    const active = activeSpan.getStore()
    if (!active) return subgraph.execute(request)
    const { tracer, traceparent: parent } = active
    const attributes = { 'platform.subgraph': subgraph.name }
    return traced(
      tracer,
      `fetch ${subgraph.name}`,
      { kind: 'client', parent, attributes },
      () => subgraph.execute({ ...request, traceparent: activeSpan.getStore()?.traceparent ?? parent }),
      ({ errors }) => errors !== undefined,
    )
  },
})
