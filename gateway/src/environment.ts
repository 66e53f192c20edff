import { z } from 'zod'
import { subgraphNames, type SubgraphName } from './subgraph-names.ts'

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const modes = ['production', 'development', 'test'] as const
const withoutRedis = ['insurance', 'allow', 'refuse'] as const

const required = (name: string, what: string) => z.string({ error: `${name} is missing: ${what}.` })

const whole = (name: string, least: number, most: number, otherwise: number) =>
  z.coerce
    .number({ error: `${name} is not a number.` })
    .int(`${name} is not a whole number.`)
    .min(least, `${name} is less than ${least}.`)
    .max(most, `${name} is more than ${most}.`)
    .default(otherwise)

const oneOf = <const T extends readonly [string, ...string[]]>(name: string, values: T, otherwise: T[number]) =>
  z.enum(values, { error: `${name} is not one of ${values.join(', ')}.` }).default(otherwise)

const domain = (name: string, otherwise: string) =>
  z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, `${name} is not a host name in small letters, without scheme or port.`)
    .default(otherwise)

const httpUrl = (name: string) => z.url({ protocol: /^https?$/, error: `${name} is not an http or https address.` })

const urlVariable = (name: SubgraphName): string => `SUBGRAPH_${name.toUpperCase()}_URL`

/** Every variable the gateway reads, except those of sign-in: see `authentication/choose-provider.ts`. */
export const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: whole('PORT', 0, 65_535, 9000),
  NODE_ENV: oneOf('NODE_ENV', modes, 'development'),
  LOG_LEVEL: oneOf('LOG_LEVEL', levels, 'info'),
  REDIS_URL: required('REDIS_URL', 'the address of Redis, redis://host:port').regex(
    /^rediss?:\/\//,
    'REDIS_URL does not begin with redis:// or rediss://.',
  ),
  ACTOR_SECRET: required('ACTOR_SECRET', 'the secret that signs Actors, at least 32 random bytes as base64url').refine(
    (secret) => Buffer.from(secret, 'base64url').length >= 32,
    'ACTOR_SECRET is too short: it must hold at least 32 bytes as base64url.',
  ),
  CLINIC_DOMAIN: domain('CLINIC_DOMAIN', 'clinic.localhost'),
  PORTAL_DOMAIN: domain('PORTAL_DOMAIN', 'portal.localhost'),
  CONSOLE_DOMAIN: domain('CONSOLE_DOMAIN', 'console.localhost'),
  SUPERGRAPH: z.string().optional(),
  OPERATIONS_MODE: z
    .enum(['any', 'log', 'registered'], { error: 'OPERATIONS_MODE is not one of any, log, registered.' })
    .optional(),
  OPERATIONS_MANIFESTS: z
    .string()
    .transform((paths) => paths.split(',').map((path) => path.trim()))
    .optional(),
  METRICS_TOKEN: z.string().min(16, 'METRICS_TOKEN is shorter than 16 characters.').optional(),
  ISOLATION_REPORT_FILE: z.string().optional(),
  TRUSTED_PROXIES: z.string().optional(),
  DRAIN_SECONDS: whole('DRAIN_SECONDS', 0, 300, 0),
  WARM_UP_MS: whole('WARM_UP_MS', 0, 600_000, 10_000),
  SLOW_OPERATION_MS: whole('SLOW_OPERATION_MS', 0, 600_000, 1_000),
  OPERATION_COST_LIMIT: whole('OPERATION_COST_LIMIT', 1, 1_000_000_000, 5_000),
  LIVE_CONNECTIONS_PER_IP: whole('LIVE_CONNECTIONS_PER_IP', 1, 1_000_000, 500),
  LIVE_OPERATIONS_PER_CONNECTION: whole('LIVE_OPERATIONS_PER_CONNECTION', 1, 10_000, 50),
  LIVE_SUBSCRIPTIONS_PER_PRINCIPAL: whole('LIVE_SUBSCRIPTIONS_PER_PRINCIPAL', 1, 1_000_000, 100),
  LIVE_SUBSCRIPTIONS_PER_CLINIC: whole('LIVE_SUBSCRIPTIONS_PER_CLINIC', 1, 1_000_000, 2_000),
  RATE_LIMIT_ANONYMOUS: whole('RATE_LIMIT_ANONYMOUS', 1, 1_000_000, 120),
  RATE_LIMIT_SUBJECT: whole('RATE_LIMIT_SUBJECT', 1, 1_000_000, 600),
  RATE_LIMIT_ORGANIZATION: whole('RATE_LIMIT_ORGANIZATION', 1, 10_000_000, 6_000),
  RATE_LIMIT_PARTNER_TRIAL: whole('RATE_LIMIT_PARTNER_TRIAL', 1, 10_000_000, 60),
  RATE_LIMIT_PARTNER_STANDARD: whole('RATE_LIMIT_PARTNER_STANDARD', 1, 10_000_000, 600),
  RATE_LIMIT_PARTNER_HIGH: whole('RATE_LIMIT_PARTNER_HIGH', 1, 10_000_000, 3_000),
  RATE_LIMIT_WITHOUT_REDIS: oneOf('RATE_LIMIT_WITHOUT_REDIS', withoutRedis, 'insurance'),
  RATE_LIMIT_RESOLVE: whole('RATE_LIMIT_RESOLVE', 1, 1_000_000, 120),
  RATE_LIMIT_PUBLIC_CHANGE: whole('RATE_LIMIT_PUBLIC_CHANGE', 1, 1_000_000, 30),
  RATE_LIMIT_FAILURES: whole('RATE_LIMIT_FAILURES', 1, 1_000_000, 30),
})

/** Addresses of the subgraphs that run elsewhere. A misspelt name is refused: it would silently run in this process. */
export function subgraphUrlsFrom(environment: Record<string, string>): {
  urls: Partial<Record<SubgraphName, string>>
  refused: string[]
} {
  const known = new Map(subgraphNames.map((name) => [urlVariable(name), name]))
  const urls: Partial<Record<SubgraphName, string>> = {}
  const refused: string[] = []

  for (const [variable, value] of Object.entries(environment)) {
    if (!/^SUBGRAPH_.*_URL$/.test(variable)) continue
    const name = known.get(variable)
    if (!name) refused.push(`${variable} names no subgraph: there are ${subgraphNames.join(', ')}.`)
    else if (!httpUrl(variable).safeParse(value).success) refused.push(`${variable} is not an http or https address.`)
    else urls[name] = value
  }
  return { urls, refused }
}
