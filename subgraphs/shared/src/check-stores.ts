import type { TenantDatabase } from '@platform/prisma/tenant-client'
import type { Redis } from 'ioredis'

/** How long each store took to answer, in milliseconds; null for one that did not. */
export type StoreTimes = { postgres: number | null; redis: number | null }

type Stores = { databases: readonly Pick<TenantDatabase, 'ready'>[]; redis: Pick<Redis, 'ping'> }

/** Asks every store for a sign of life, all at once. */
export async function checkStores({ databases, redis }: Stores): Promise<StoreTimes> {
  const [postgres, answered] = await Promise.all([
    timed(() => Promise.all(databases.map((database) => database.ready()))),
    timed(() => redis.ping()),
  ])
  return { postgres, redis: answered }
}

function timed(ask: () => Promise<unknown>): Promise<number | null> {
  const begun = performance.now()
  return ask().then(
    () => performance.now() - begun,
    () => null,
  )
}
