import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** Names kept apart in the metrics. Clients choose operation names, and each name is a time series for ever. */
const NAMES = 200

export type Metrics = ReturnType<typeof openMetrics>

/** The first names are kept, later ones are counted together. */
function boundedNames() {
  const known = new Set<string>()
  return (name: string | null | undefined) => {
    if (!name) return 'anonymous'
    if (!known.has(name) && known.size >= NAMES) return 'other'
    known.add(name)
    return name
  }
}

/** The numbers of one gateway, in a registry of its own so that two can live in one process. */
export function openMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  return {
    registry,
    operationName: boundedNames(),
    requests: new Histogram({
      name: 'gateway_request_duration_seconds',
      help: 'Time to answer a request, by operation or route and HTTP status.',
      labelNames: ['operation', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    subgraphCalls: new Histogram({
      name: 'gateway_subgraph_call_duration_seconds',
      help: 'Time a subgraph took, by subgraph and outcome.',
      labelNames: ['subgraph', 'outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    planCache: new Counter({
      name: 'gateway_plan_cache_total',
      help: 'Operations that found their plan ready (hit) or had to wait for one (miss).',
      labelNames: ['outcome'],
      registers,
    }),
    planning: new Histogram({
      name: 'gateway_planning_duration_seconds',
      help: 'Time an operation waited for its plan when there was none yet.',
      buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    operationCost: new Histogram({
      name: 'gateway_operation_cost',
      help: 'Cost of the operations that were let through.',
      buckets: [1, 5, 10, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000],
      registers,
    }),
    costRefused: new Counter({
      name: 'gateway_operations_refused_for_cost_total',
      help: 'Operations refused because they would have cost too much.',
      registers,
    }),
    errors: new Counter({
      name: 'gateway_errors_total',
      help: 'Errors answered, by code.',
      labelNames: ['code'],
      registers,
    }),
    rateLimited: new Counter({
      name: 'gateway_rate_limited_total',
      help: 'Requests refused for coming too often, by the budget they used up.',
      labelNames: ['budget'],
      registers,
    }),
    authenticationFailures: new Counter({
      name: 'gateway_authentication_failures_total',
      help: 'Tokens and keys refused, by reason.',
      labelNames: ['reason'],
      registers,
    }),
    securityEventsDropped: new Counter({
      name: 'gateway_security_events_dropped_total',
      help: 'Security events lost because telemetry was out of reach for too long.',
      registers,
    }),
    supergraphGeneration: new Gauge({
      name: 'gateway_supergraph_generation',
      help: 'Supergraphs taken over since the start, the first included.',
      registers,
    }),
    supergraphRefused: new Gauge({
      name: 'gateway_supergraph_refused',
      help: '1 while the newest supergraph is one that was refused, so that an older one is served.',
      registers,
    }),
    supergraphReloads: new Counter({
      name: 'gateway_supergraph_reloads_total',
      help: 'Supergraphs read anew, by outcome.',
      labelNames: ['outcome'],
      registers,
    }),
  }
}
