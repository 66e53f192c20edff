import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from './account.ts'

export type Server = {
  pid: number
  /** Settles when the process is gone, whoever ended it. */
  exited: Promise<void>
  /** False as soon as the process is gone. */
  running: () => boolean
  /** Asks with `signal`, insists with SIGKILL after the grace, and returns once the process is gone. */
  stop: () => Promise<void>
}

type Options = {
  args: string[]
  log: string
  cwd: string
  signal: NodeJS.Signals
  account?: Account | undefined
  env?: NodeJS.ProcessEnv
}

const GRACE_MS = 15_000

const alive = new Set<Server>()

/** Stops every server this process has started, the latest first: those who use others before those they use. */
export async function stopServers(): Promise<void> {
  for (let server = last(); server; server = last()) await server.stop()
}

const last = () => [...alive].at(-1)

/**
 * Starts a server that ends with this process. It leads a process group of its own: Ctrl-C in a terminal goes to the
 * whole group at once, and a database must stop after those who use it.
 */
export async function startServer(command: string, { args, log, cwd, signal, account, env }: Options): Promise<Server> {
  const output = openSync(log, 'w', 0o600)
  const child = spawn(command, args, {
    cwd,
    detached: true,
    stdio: ['ignore', output, output],
    env: env ?? process.env,
    ...account,
  })
  closeSync(output)
  await once(child, 'spawn')

  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const running = () => child.exitCode === null && child.signalCode === null
  const endWithUs = () => child.kill(signal)
  process.once('exit', endWithUs)

  const stop = async () => {
    alive.delete(server)
    if (!running()) return
    child.kill(signal)
    const grace = new AbortController()
    await Promise.race([exited, sleep(GRACE_MS, undefined, { signal: grace.signal }).catch(() => {})])
    grace.abort()
    if (running()) child.kill('SIGKILL')
    await exited
  }

  const server = { pid: child.pid ?? 0, exited, running, stop }
  alive.add(server)
  void exited.then(() => {
    alive.delete(server)
    process.off('exit', endWithUs)
  })
  return server
}
