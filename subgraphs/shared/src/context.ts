import type { KeyProvider } from '@platform/prisma/keyring'
import type { TenantTransaction } from '@platform/prisma/tenant-client'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Actor } from './actor.ts'
import type { NewEvent } from './events/new-event.ts'
import type { Loaders } from './loader.ts'

/** What a domain function is handed: the asker, a database bound to what they may see, and a clock. */
export type Context<Models extends keyof TenantTransaction> = {
  actor: Actor
  /** Only this subgraph's models; another's do not compile. */
  db: Pick<TenantTransaction, Models | '$queryRaw' | '$executeRaw'>
  now: () => Date
  /** Adds an event to the outbox, in the same transaction. */
  emit: (event: NewEvent) => Promise<void>
  /** Notes that health data of these rows is being read; recorded before the answer leaves. */
  noteAccess: (entity: string, ids: readonly string[]) => void
  loaders: Loaders
  redis: Redis
  keys: KeyProvider
  log: Logger
  /** Name servers for domain checks; the machine's own when absent. */
  dnsServers: readonly string[] | undefined
  /** The platform's own base domains, under which no clinic can claim a host. */
  ownDomains: readonly string[]
}

/** What a resolver is handed: the same, and the power to run an act whole or not at all. */
export type RequestContext<C> = C & {
  /** Ten seconds at most, unless a job asks for more: a request that waits longer is lost to whoever made it. */
  inTransaction<T>(act: (ctx: C) => Promise<T>, options?: { timeoutMs: number }): Promise<T>
  /** The same human outside of any clinic: their own data, in all of their clinics. Refuses whoever is not a signed-in human. */
  personal(): RequestContext<C>
  /** The gateway looking somebody up acts for whom it found. Refuses everyone else. */
  bind(to: { principalId?: string; organizationId?: string | null; lookupKey?: string | null }): RequestContext<C>
}
