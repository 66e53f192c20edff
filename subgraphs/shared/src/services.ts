import { openTenantDatabase, type TenantDatabase } from '@platform/prisma/tenant-client'
import { openKeyring, type KeyProvider } from '@platform/prisma/keyring'
import { Redis } from 'ioredis'
import { pino, type Logger } from 'pino'
import { z } from 'zod'
import { checkStores, type StoreTimes } from './check-stores.ts'
import { eventSource, type EventSource } from './events/event-source.ts'
import { openTracer } from './tracing/open-tracer.ts'
import { traceStatement } from './tracing/trace-statement.ts'
import type { Tracer } from './tracing/tracer.ts'

/** Half of it would leave messages where nobody looks for them. */
const TOGETHER = 'an address and a sender are given together'

const Environment = z
  .object({
    DATABASE_URL: z.url(),
    DATABASE_PLATFORM_URL: z.url(),
    DATABASE_ADMIN_URL: z.url(),
    REDIS_URL: z.url(),
    ACTOR_SECRET: z.string().min(43),
    KEYRING_FILE: z.string().min(1),
    PG_PREPARED: z.enum(['on', 'off']).default('on'),
    // Connections of this process to everyone's database. Each reads the policies of what it touches once for itself.
    DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
    LOG_LEVEL: z.string().default('info'),
    DNS_SERVERS: z.string().optional(),
    // Who carries messages to people. Without an address they stay in the platform, for staff to read.
    MAIL_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.email().optional(),
    SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
    SMS_FROM: z.string().optional(),
    CLINIC_DOMAIN: z.string().default('clinic.localhost'),
    PORTAL_DOMAIN: z.string().default('portal.localhost'),
    CONSOLE_DOMAIN: z.string().default('console.localhost'),
  })
  .refine(({ MAIL_URL, MAIL_FROM }) => !MAIL_URL === !MAIL_FROM, { path: ['MAIL_FROM'], error: TOGETHER })
  .refine(({ SMS_URL, SMS_FROM }) => !SMS_URL === !SMS_FROM, { path: ['SMS_FROM'], error: TOGETHER })
export type ServicesEnvironment = z.input<typeof Environment>

/** What subgraphs of one process share: connections, keys, a log. */
export type Services = {
  environment: z.infer<typeof Environment>
  /** Everyone's database, bound by row security. */
  database: TenantDatabase
  /** The platform team's: registry tables only. */
  platformDatabase: TenantDatabase
  redis: Redis
  /** What subscriptions listen to. */
  events: EventSource
  keys: KeyProvider
  log: Logger
  /** Null where nobody collects traces. */
  tracer: Tracer | null
  /** How soon the databases and Redis answer now. */
  check(): Promise<StoreTimes>
  /** Whether all of them do. */
  ready(): Promise<boolean>
  close(): Promise<void>
}

/** Opens the connections a process needs. Refuses to start on a database login that row security would not bind. */
export async function openServices(
  variables: Record<string, string | undefined>,
  log?: Logger,
  given?: Tracer | null,
): Promise<Services> {
  const environment = Environment.parse(variables)
  const tracer = given === undefined ? await openTracer('subgraphs', variables) : given
  const prepared = environment.PG_PREPARED === 'on'
  const observed = tracer ? { observe: traceStatement } : {}
  const database = openTenantDatabase(environment.DATABASE_URL, {
    prepared,
    max: environment.DATABASE_POOL_SIZE,
    ...observed,
  })
  const platformDatabase = openTenantDatabase(environment.DATABASE_PLATFORM_URL, { prepared, max: 4, ...observed })
  // A Redis that does not answer for so long is not there, even if the connection to it seems to be.
  const redis = new Redis(environment.REDIS_URL, { maxRetriesPerRequest: 2, lazyConnect: true, socketTimeout: 5_000 })
  const logger = log ?? pino({ level: environment.LOG_LEVEL })
  let refusedBecause: Error | undefined
  redis.on('error', (error) => {
    refusedBecause = error
    logger.warn({ reason: error.message }, 'redis connection')
  })
  // Its own "Connection is closed" says neither where nor why.
  const connected = redis.connect().catch((error: unknown) => Promise.reject(refusedBecause ?? error))
  const events = eventSource(redis, logger)
  const close = async () => {
    events.close()
    redis.disconnect()
    await Promise.all([database.close(), platformDatabase.close()])
    // A tracer that was handed in is somebody else's to close.
    if (given === undefined) await tracer?.close()
  }
  try {
    await Promise.all([database.ready(), platformDatabase.ready(), connected])
  } catch (error) {
    await close()
    throw error
  }
  const check = () => checkStores({ databases: [database, platformDatabase], redis })
  const ready = async () => Object.values(await check()).every((milliseconds) => milliseconds !== null)
  return {
    environment,
    database,
    platformDatabase,
    redis,
    events,
    keys: openKeyring(environment.KEYRING_FILE),
    log: logger,
    tracer,
    check,
    ready,
    close,
  }
}
