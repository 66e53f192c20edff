import { setTimeout as pause } from 'node:timers/promises'
import type { StoreTimes } from '@platform/shared/check-stores'
import type { Config } from '../config.ts'
import type { Subgraph } from '../engine/subgraph.ts'
import type { SupergraphStanding } from '../observe/supergraph-standing.ts'
import type { Resources } from '../resources.ts'
import { subgraphNames } from '../subgraph-names.ts'
import { redisFigures } from './redis-figures.ts'
import { summaryOf, type Summary } from './histogram-summary.ts'

/** As long as a probe waits: whoever takes longer is as good as away. */
const PATIENCE_MS = 2_000

export type SubgraphHealth = Summary & {
  name: string
  /** Whether it runs in the gateway's own process or is called over HTTP. */
  isRemote: boolean
  isReady: boolean
  failures: number
  stores: StoreTimes | null
}

type Needs = {
  config: Pick<Config, 'subgraphUrls'>
  resources: Pick<Resources, 'subgraphs' | 'metrics' | 'redis'>
  supergraph: () => SupergraphStanding
}

/** How this gateway and all it stands on are doing, measured now and since it began. */
export async function healthReport({ config, resources, supergraph }: Needs) {
  const { subgraphs, metrics, redis } = resources
  const ours = subgraphNames.map((name) => subgraphs.at(name))
  const [requests, failed, memory, ...parts] = await Promise.all([
    summaryOf(metrics.requests),
    summaryOf(metrics.requests, ({ status }) => Number(status) >= 500),
    redisFigures(redis),
    ...ours.map((subgraph) => subgraphHealth(subgraph, config.subgraphUrls[nameOf(subgraph)] !== undefined, metrics)),
  ])
  return {
    at: new Date().toISOString(),
    gateway: {
      startedAt: new Date(Date.now() - process.uptime() * 1000).toISOString(),
      node: process.version,
      memoryBytes: process.memoryUsage.rss(),
      ...requests,
      failures: failed.calls,
      supergraph: supergraph(),
    },
    redis: memory,
    subgraphs: parts,
  }
}

const nameOf = ({ name }: Subgraph) => name as (typeof subgraphNames)[number]

async function subgraphHealth(
  subgraph: Subgraph,
  isRemote: boolean,
  { subgraphCalls }: Resources['metrics'],
): Promise<SubgraphHealth> {
  const isOf = (labels: { subgraph?: unknown }) => labels.subgraph === subgraph.name
  const [isReady, stores, calls, failed] = await Promise.all([
    patiently(subgraph.ready(), false),
    patiently(subgraph.check?.() ?? Promise.resolve(null), null),
    summaryOf(subgraphCalls, isOf),
    summaryOf(subgraphCalls, (labels) => isOf(labels) && labels['outcome'] === 'errors'),
  ])
  return { name: subgraph.name, isRemote, isReady, stores, ...calls, failures: failed.calls }
}

const patiently = <T>(asked: Promise<T>, otherwise: T): Promise<T> =>
  Promise.race([asked.catch(() => otherwise), pause(PATIENCE_MS, otherwise, { ref: false })])
