import type { StoreTimes } from '@platform/shared/check-stores'
import type { Pool } from 'undici'
import { z } from 'zod'

const READY_MS = 2_000

const milliseconds = z.number().nullable()
const Health = z.object({ stores: z.object({ postgres: milliseconds, redis: milliseconds }) })

/** Asks a subgraph elsewhere how it is. One that is not ours may know of no stores, or have no such address: it answers. */
export async function askHealth(pool: Pool): Promise<{ isReady: boolean; stores: StoreTimes | null }> {
  const answered = await pool
    .request({ method: 'GET', path: '/health', signal: AbortSignal.timeout(READY_MS) })
    .catch(() => null)
  if (!answered) return { isReady: false, stores: null }
  const body = await answered.body.json().catch(() => null)
  return { isReady: answered.statusCode < 500, stores: Health.safeParse(body).data?.stores ?? null }
}
