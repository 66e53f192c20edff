import { openTracer } from '@platform/shared/tracing/open-tracer'
import type { DestinationStream } from 'pino'
import { openProvider } from './authentication/open-provider.ts'
import type { Config } from './config.ts'
import type { Subgraph } from './engine/subgraph.ts'
import { connectSubgraphs } from './engine/subgraphs.ts'
import { httpTransport } from './engine/transport-http.ts'
import { charger } from './limits/charge.ts'
import { openRateLimits } from './limits/rate-limits.ts'
import { openLocalSubgraphs } from './local-subgraphs.ts'
import type { Timings } from './live/timings.ts'
import { openLog } from './observe/log.ts'
import { openMetrics } from './observe/metrics.ts'
import { openSecurityEvents } from './observe/security-events.ts'
import { sendSecurityEvents } from './observe/send-security-events.ts'
import { openRedis } from './open-redis.ts'
import { openOperations } from './operations/operations.ts'
import { internalCaller } from './session/internal-call.ts'
import { subgraphNames } from './subgraph-names.ts'
import { askTenancy } from './tenant/ask-tenancy.ts'
import { knownOrigins } from './tenant/known-origin.ts'
import { openOrganizationCache } from './tenant/organization-cache.ts'
import { followOrganizationChanges } from './tenant/organization-changes.ts'
import { organizationDirectory } from './tenant/organization-directory.ts'
import { useCounter } from './usage/count-use.ts'
import { openUsage } from './usage/usage.ts'

export type Options = {
  /** The environment handed to subgraphs that run in this process. */
  variables?: Record<string, string | undefined>
  /** Subgraphs to use instead of those the configuration says. */
  subgraphs?: readonly Subgraph[]
  /** The folder of published operations, where it is not the committed one. */
  publishedOperations?: string
  /** How long live connections wait, where that is not the usual time. */
  liveTimings?: Partial<Timings>
  logTo?: DestinationStream
}

export type Resources = Awaited<ReturnType<typeof openResources>>

/** Everything that outlives a request. Whatever was opened is closed again when a later part fails to. */
export async function openResources(
  config: Config,
  { variables = {}, subgraphs: given, publishedOperations, logTo }: Options,
) {
  const log = openLog(config.logLevel, logTo)
  const metrics = openMetrics()
  const closers: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const one of closers.splice(0).reverse()) await one()
  }

  async function open() {
    const operations = await openOperations(config.operations, {
      log,
      metrics,
      ...(publishedOperations && { folder: publishedOperations }),
    })
    closers.push(async () => operations.close())

    const tracer = await openTracer('gateway', variables)
    closers.push(async () => tracer?.close())

    const redis = await openRedis(config.redisUrl, log)
    closers.push(async () => redis.disconnect())

    const usage = openUsage(redis, log)
    closers.push(() => usage.close())

    const remote = subgraphNames.flatMap((name) => {
      const url = config.subgraphUrls[name]
      return url === undefined ? [] : [httpTransport(name, url, log)]
    })
    const local = subgraphNames.filter((name) => config.subgraphUrls[name] === undefined)
    const subgraphs = connectSubgraphs(
      given ?? [...remote, ...(await openLocalSubgraphs(local, variables, log, tracer))],
      { log, metrics, isTraced: tracer !== null },
    )
    closers.push(() => subgraphs.close())

    const call = internalCaller(config.actorSecret)
    const cache = openOrganizationCache(redis)
    const directory = organizationDirectory(cache, askTenancy(subgraphs.at('tenancy'), call), log)
    closers.push(await followOrganizationChanges(redis, cache, log))

    const events = openSecurityEvents(sendSecurityEvents(subgraphs.at('telemetry'), call), { log, metrics })
    closers.push(() => events.close())

    const charge = charger(openRateLimits(redis, config.rateLimits, config.rateLimitsWithoutRedis), metrics)
    const isKnownOrigin = knownOrigins(config.domains, directory)
    const { provider, keys } = await openProvider(config.authentication)
    return {
      log,
      metrics,
      tracer,
      operations,
      usage,
      countUse: useCounter(operations, usage, config.slowOperationMs),
      redis,
      subgraphs,
      call,
      directory,
      events,
      charge,
      isKnownOrigin,
      provider,
      keys,
      close,
    }
  }

  try {
    return await open()
  } catch (error) {
    await close()
    throw error
  }
}
