import type { Redis } from 'ioredis'
import { COUNTED, noCounts, type Counts } from './operation-use.ts'
import { LAST_KEY, lastDays, readUser } from './usage-keys.ts'

/** What an operation was used for by one partner, or by our own: over the last days, and when for the last time. */
export type Use = { operation: string; partner: string | null; counts: Counts; lastUsedAt: string | null }

/** What all gateways counted in the last thirty days. */
export async function readUsage(redis: Redis, now: Date): Promise<Use[]> {
  const [last, ...days] = await Promise.all([LAST_KEY, ...lastDays(now)].map((key) => redis.hgetall(key)))
  const uses = new Map<string, Use>()
  const useOf = (user: string) => {
    const use = uses.get(user) ?? { ...readUser(user), counts: noCounts(), lastUsedAt: null }
    uses.set(user, use)
    return use
  }
  for (const [field, value] of days.flatMap((day) => Object.entries(day))) {
    const at = field.lastIndexOf(' ')
    const what = COUNTED.find((one) => one === field.slice(at + 1))
    if (what) useOf(field.slice(0, at)).counts[what] += Number(value)
  }
  for (const [user, at] of Object.entries(last ?? {})) useOf(user).lastUsedAt = new Date(Number(at)).toISOString()
  return [...uses.values()]
}
