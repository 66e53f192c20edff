import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { PgBouncerProgram } from './pgbouncer-program.ts'

type Options = { poolSize: number }

/** Runs PgBouncer in transaction mode before the server of `url`. Returns the same address through it. */
export async function startPgBouncer({ path, libraries }: PgBouncerProgram, url: string, { poolSize }: Options) {
  const folder = mkdtempSync(join(tmpdir(), 'pgbouncer-'))
  const server = new URL(url)
  const port = await freePort()
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'scram-sha-256',
    auth_file: join(folder, 'users.txt'),
    pool_mode: 'transaction',
    default_pool_size: poolSize,
    ...(process.getuid?.() === 0 && { user: 'nobody' }),
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`)
  const config = join(folder, 'pgbouncer.ini')
  writeFileSync(
    config,
    ['[databases]', `* = host=${server.hostname} port=${server.port}`, '[pgbouncer]', ...lines].join('\n'),
  )
  writeFileSync(settings.auth_file, `"${server.username}" "${decodeURIComponent(server.password)}"\n`, { mode: 0o600 })

  const child = spawn(path, [config], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
  })
  let log = ''
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const exited = once(child, 'exit')

  const through = new URL(url)
  through.host = `127.0.0.1:${port}`
  while (!(await answers(through.href))) {
    if (child.exitCode !== null) throw new Error(`PgBouncer did not start:\n${log}`)
    await sleep(30)
  }
  return {
    url: through.href,
    async stop() {
      child.kill('SIGINT')
      await exited
      rmSync(folder, { recursive: true })
    },
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
