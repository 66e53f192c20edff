import type { Redis } from 'ioredis'

/** Null while Redis does not answer. */
export type RedisFigures = { milliseconds: number; version: string; memoryBytes: number; clients: number } | null

const valueIn = (info: string, name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(info)?.[1]?.trim() ?? ''

/** What Redis says of itself, and how soon it says it. */
export async function redisFigures(redis: Redis): Promise<RedisFigures> {
  try {
    const begun = performance.now()
    await redis.ping()
    const milliseconds = performance.now() - begun
    const info = await redis.info()
    return {
      milliseconds,
      version: valueIn(info, 'redis_version'),
      memoryBytes: Number(valueIn(info, 'used_memory')),
      clients: Number(valueIn(info, 'connected_clients')),
    }
  } catch {
    return null
  }
}
