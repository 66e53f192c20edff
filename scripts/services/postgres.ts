import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fail } from '../failure.ts'
import { accountFor } from './account.ts'
import { stopEarlierPostgres } from './earlier-postgres.ts'
import { freePort, isTaken } from './port.ts'
import { ensureCluster } from './postgres-cluster.ts'
import { postgresNative } from './postgres-native.ts'
import { startServer, type Server } from './server.ts'

export type Postgres = Server & { superuserUrl: string; port: number }

type Options = {
  /** A folder of its own; the data stay there between runs. */
  dir: string
  /** Any free one when left out. */
  port?: number
  /** Fast and forgetful: data do not survive a crash of the machine. */
  throwAway?: boolean
}

const FORGETFUL = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  // Who could guess these passwords has the machine already; each connection derives its own anew.
  scram_iterations: '1',
  // Else it plans a statement five times anew on each connection before it keeps a plan, and few tests ask six times.
  plan_cache_mode: 'force_generic_plan',
  wal_level: 'minimal',
  max_wal_senders: '0',
}

/** Starts PostgreSQL for this machine only. Refuses when the port is somebody else's. */
export async function startPostgres({ dir, port, throwAway = false }: Options): Promise<Postgres> {
  mkdirSync(dir, { recursive: true, mode: 0o755 })
  chmodSync(dir, 0o755)
  const cluster = join(dir, 'cluster')
  const account = accountFor(cluster)
  const native = postgresNative(account)
  await stopEarlierPostgres(cluster)
  const password = await ensureCluster({ dir, native, account, throwAway })
  const chosen = port ?? (await freePort())
  if (await isTaken(chosen))
    fail(
      `Port ${chosen}, meant for PostgreSQL, is taken by another program.`,
      `Stop that program (lsof -i :${chosen} names it), or choose another port: POSTGRES_PORT=… npm start`,
    )

  const settings = {
    port: chosen,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(throwAway ? FORGETFUL : {}),
  }
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const log = join(dir, 'postgres.log')
  const server = await startServer(join(native, 'bin/postgres'), { args, log, cwd: dir, signal: 'SIGINT', account })
  await untilReady(cluster, server, log)
  return { ...server, port: chosen, superuserUrl: `postgres://postgres:${password}@127.0.0.1:${chosen}/postgres` }
}

async function untilReady(cluster: string, server: Server, log: string) {
  const note = join(cluster, 'postmaster.pid')
  while (server.running()) {
    // The eighth line of the note is the server's own word on its state, as pg_ctl reads it.
    const [pid, , , , , , , state] = existsSync(note) ? readFileSync(note, 'utf8').split('\n') : []
    if (Number(pid) === server.pid && state?.trim() === 'ready') return
    await sleep(20)
  }
  throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`)
}
