import { setTimeout as sleep } from 'node:timers/promises'
import type { ClinicalContext } from '../context.ts'

/** Longer than Redis ever takes; a form does not wait longer for what is mere politeness. */
const PATIENCE_MS = 500

/**
 * What Redis says, or null when it is away, silent or out of order: then there are no holds, and all else goes on, for it
 * is the database that lets nobody book twice. A hold that was placed unheard ends by itself.
 */
export async function whileRedisAnswers<T>(
  { redis, log }: Pick<ClinicalContext, 'redis' | 'log'>,
  act: () => Promise<T>,
): Promise<T | null> {
  if (redis.status !== 'ready') return null
  const answered = new AbortController()
  try {
    return await Promise.race([act(), sleep(PATIENCE_MS, null, { signal: answered.signal })])
  } catch (err) {
    log.error({ err }, 'holds are off')
    return null
  } finally {
    answered.abort()
  }
}
