import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

export type LiveMetrics = ReturnType<typeof openLiveMetrics>

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** The numbers of live connections and subscriptions. */
export function openLiveMetrics(registry: Registry) {
  const registers = [registry]
  return {
    connections: new Gauge({
      name: 'gateway_live_connections',
      help: 'Open live connections, by transport.',
      labelNames: ['transport'],
      registers,
    }),
    subscriptions: new Gauge({
      name: 'gateway_live_subscriptions',
      help: 'Open subscriptions, by transport.',
      labelNames: ['transport'],
      registers,
    }),
    sources: new Gauge({
      name: 'gateway_live_sources',
      help: 'Subscriptions open at subgraphs; identical ones of one principal share one.',
      registers,
    }),
    events: new Counter({
      name: 'gateway_live_events_total',
      help: 'Events that arrived from subgraphs, by what came of them.',
      labelNames: ['outcome'],
      registers,
    }),
    delivered: new Counter({
      name: 'gateway_live_delivered_total',
      help: 'Events handed to subscribers.',
      registers,
    }),
    unsent: new Counter({
      name: 'gateway_live_unsent_total',
      help: 'Events a slow subscriber did not get: coalesced into a newer one of the same entity, or dropped.',
      labelNames: ['outcome'],
      registers,
    }),
    resolve: new Histogram({
      name: 'gateway_live_resolve_duration_seconds',
      help: 'Time to complete an event through the graph, waiting for a slot included.',
      buckets: SECONDS,
      registers,
    }),
    lag: new Histogram({
      name: 'gateway_live_lag_seconds',
      help: 'Time from the arrival of an event at the gateway to its delivery.',
      buckets: SECONDS,
      registers,
    }),
    closes: new Counter({
      name: 'gateway_live_closes_total',
      help: 'Live connections closed, by transport and reason.',
      labelNames: ['transport', 'reason'],
      registers,
    }),
  }
}
