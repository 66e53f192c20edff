import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fail } from '../failure.ts'
import { freePort, isTaken } from './port.ts'
import { askRedis } from './ask-redis.ts'
import { redisProgram } from './redis-program.ts'
import { startServer, type Server } from './server.ts'

export type Redis = Server & { url: string; port: number }

type Options = {
  /** A folder of its own; queued jobs stay there between runs. */
  dir: string
  /** Any free one when left out. */
  port?: number
  /** Keeps nothing on disk. */
  throwAway?: boolean
  onProgress?: (step: string) => void
}

/** Starts Redis for this machine only. Nothing is ever evicted: queues live in it. */
export async function startRedis({ dir, port, throwAway = false, onProgress = () => {} }: Options): Promise<Redis> {
  mkdirSync(dir, { recursive: true })
  const { path, libraries } = await redisProgram(onProgress)
  const chosen = port ?? (await freePort())
  await stopEarlierRedis(chosen, resolve(dir))
  if (await isTaken(chosen)) {
    fail(
      `Port ${chosen}, meant for Redis, is taken by another program.`,
      `Stop that program (lsof -i :${chosen} names it), or choose another port: REDIS_PORT=… npm start`,
    )
  }
  const settings = {
    port: chosen,
    bind: '127.0.0.1',
    dir: resolve(dir),
    save: throwAway ? '' : '60 1',
    'maxmemory-policy': 'noeviction',
  }
  const log = join(dir, 'redis.log')
  const server = await startServer(path, {
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    log,
    cwd: dir,
    signal: 'SIGTERM',
    env: libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env,
  })
  await untilReady(chosen, server, log)
  return { ...server, port: chosen, url: `redis://127.0.0.1:${chosen}` }
}

/** Stops the server of a run that was killed before it could stop its own. One that keeps other data is not ours. */
async function stopEarlierRedis(port: number, dir: string) {
  const folder = (await askRedis(port, 'CONFIG GET dir')).split('\r\n')[4]
  if (folder !== dir) return
  await askRedis(port, 'SHUTDOWN')
  while (await isTaken(port)) await sleep(50)
}

async function untilReady(port: number, server: Server, log: string) {
  while (server.running()) {
    if ((await askRedis(port, 'PING')).startsWith('+PONG')) return
    await sleep(20)
  }
  throw new Error(`Redis did not start:\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`)
}
