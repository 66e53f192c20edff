import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { describeError } from './observe/describe-error.ts'

const PATIENCE_MS = 1_000

/** A connection whose commands fail at once while Redis is away: every user of it has something else to fall back on. */
export async function openRedis(url: string, log: Logger): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE_MS,
    connectTimeout: PATIENCE_MS,
  })
  redis.on('error', (error) => log.warn(describeError(error), 'redis is out of reach'))
  try {
    await redis.connect()
  } catch (error) {
    redis.disconnect()
    throw new Error('Redis does not answer at REDIS_URL.', { cause: error })
  }
  return redis
}
