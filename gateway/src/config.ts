import { authenticationFrom, type AuthenticationConfig } from './authentication/choose-provider.ts'
import { Environment, subgraphUrlsFrom } from './environment.ts'
import type { OperationsConfig } from './operations/operations.ts'
import type { SubgraphName } from './subgraph-names.ts'

export type Domains = { clinic: string; portal: string; console: string }

/** Requests a minute. */
export type RateLimits = {
  /** Of one address without a token. */
  anonymous: number
  /** Of one person, or of a clinic's own program. */
  subject: number
  /** Of all of a clinic together. */
  organization: number
  partnerTrial: number
  partnerStandard: number
  partnerHigh: number
  resolve: number
  /** Of one address without a token, to what changes something. */
  publicChange: number
  failures: number
}

/** What becomes of rate limits while Redis is away. */
export type WithoutRedis = 'insurance' | 'allow' | 'refuse'

/** What may be open at once, in one process. */
export type LiveLimits = {
  connectionsPerIp: number
  operationsPerConnection: number
  subscriptionsPerPrincipal: number
  subscriptionsPerClinic: number
}

export type Config = {
  host: string
  port: number
  isProduction: boolean
  logLevel: string
  redisUrl: string
  actorSecret: string
  authentication: AuthenticationConfig
  domains: Domains
  subgraphUrls: Partial<Record<SubgraphName, string>>
  supergraph: string | undefined
  operations: OperationsConfig
  metricsToken: string | undefined
  /** Where the last run of the isolation proof left its report. */
  isolationReport: string | undefined
  trustedProxies: string | undefined
  /** How long a draining gateway still takes requests, so that a balancer can turn away first. */
  drainSeconds: number
  /** How long a graph plans ahead at most, what is registered, before it takes requests. 0: all is planned when it is asked for. */
  warmUpMs: number
  /** An operation that takes longer is logged with its plan. */
  slowOperationMs: number
  /** What one operation may cost at most: see `cost/`. */
  costLimit: number
  rateLimits: RateLimits
  liveLimits: LiveLimits
  rateLimitsWithoutRedis: WithoutRedis
}

/** What is wrong with the environment, one plain sentence each. */
export class ConfigurationError extends Error {
  readonly sentences: readonly string[]

  constructor(sentences: readonly string[]) {
    super(['The gateway cannot start:', ...sentences.map((sentence) => `  - ${sentence}`)].join('\n'))
    this.name = 'ConfigurationError'
    this.sentences = sentences
  }
}

const isSet = (entry: [string, string | undefined]): entry is [string, string] => Boolean(entry[1])

/** Reads the environment once. Refuses anything missing or unknown: no secret and no provider has a default. */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const environment = Object.fromEntries(Object.entries(variables).filter(isSet))
  const parsed = Environment.safeParse(environment)
  const subgraphs = subgraphUrlsFrom(environment)
  const authentication = authenticationFrom(environment)
  const refused = [
    ...(parsed.error?.issues.map(({ message }) => message) ?? []),
    ...subgraphs.refused,
    ...authentication.refused,
  ]
  if (!parsed.success || !authentication.chosen || refused.length > 0) throw new ConfigurationError(refused)

  const { data } = parsed
  return {
    host: data.HOST,
    port: data.PORT,
    isProduction: data.NODE_ENV === 'production',
    logLevel: data.LOG_LEVEL,
    redisUrl: data.REDIS_URL,
    actorSecret: data.ACTOR_SECRET,
    authentication: authentication.chosen,
    domains: { clinic: data.CLINIC_DOMAIN, portal: data.PORTAL_DOMAIN, console: data.CONSOLE_DOMAIN },
    subgraphUrls: subgraphs.urls,
    supergraph: data.SUPERGRAPH,
    operations: {
      mode: data.OPERATIONS_MODE ?? (data.NODE_ENV === 'production' ? 'registered' : 'any'),
      manifests: data.OPERATIONS_MANIFESTS,
    },
    metricsToken: data.METRICS_TOKEN,
    isolationReport: data.ISOLATION_REPORT_FILE,
    trustedProxies: data.TRUSTED_PROXIES,
    drainSeconds: data.DRAIN_SECONDS,
    warmUpMs: data.WARM_UP_MS,
    slowOperationMs: data.SLOW_OPERATION_MS,
    costLimit: data.OPERATION_COST_LIMIT,
    liveLimits: {
      connectionsPerIp: data.LIVE_CONNECTIONS_PER_IP,
      operationsPerConnection: data.LIVE_OPERATIONS_PER_CONNECTION,
      subscriptionsPerPrincipal: data.LIVE_SUBSCRIPTIONS_PER_PRINCIPAL,
      subscriptionsPerClinic: data.LIVE_SUBSCRIPTIONS_PER_CLINIC,
    },
    rateLimits: {
      anonymous: data.RATE_LIMIT_ANONYMOUS,
      subject: data.RATE_LIMIT_SUBJECT,
      organization: data.RATE_LIMIT_ORGANIZATION,
      partnerTrial: data.RATE_LIMIT_PARTNER_TRIAL,
      partnerStandard: data.RATE_LIMIT_PARTNER_STANDARD,
      partnerHigh: data.RATE_LIMIT_PARTNER_HIGH,
      resolve: data.RATE_LIMIT_RESOLVE,
      publicChange: data.RATE_LIMIT_PUBLIC_CHANGE,
      failures: data.RATE_LIMIT_FAILURES,
    },
    rateLimitsWithoutRedis: data.RATE_LIMIT_WITHOUT_REDIS,
  }
}
