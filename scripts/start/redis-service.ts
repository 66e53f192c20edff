import { join } from 'node:path'
import { Redis } from 'ioredis'
import { fail } from '../failure.ts'
import { dataDirectory } from '../root.ts'
import { startRedis } from '../services/redis.ts'
import type { Server } from '../services/server.ts'

type RedisService = { url: string; server?: Server }

/** The Redis that REDIS_URL names, once it has answered; without one, our own. */
export async function redisService(port: number, note: (detail: string) => void): Promise<RedisService> {
  const url = process.env['REDIS_URL']
  if (url) {
    await answer(url)
    note(`the one at ${new URL(url).host}`)
    return { url }
  }
  const server = await startRedis({ dir: join(dataDirectory, 'redis'), port, onProgress: note })
  note(`port ${port}`)
  return { url: server.url, server }
}

async function answer(url: string) {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 5000 })
  // Its own report of every failed attempt would say the same as ours.
  redis.on('error', () => {})
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    fail(`The Redis that REDIS_URL names does not answer: ${String(error)}`, 'Start it, or unset REDIS_URL.')
  } finally {
    redis.disconnect()
  }
}
