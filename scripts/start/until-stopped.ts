import { Failure } from '../failure.ts'
import type { Server } from '../services/server.ts'
import { endRun } from './run-note.ts'

export type Running = {
  /** Takes charge of a server: it will be stopped before those added earlier. */
  add: <S extends Server>(name: string, server: S, lastWords?: () => string) => S
}

const INTERRUPTED = 130

/**
 * Starts what `start` starts and waits for the end: Ctrl-C, a polite kill, the death of the terminal or of one of the
 * servers. Whatever it is, and whenever it comes, the servers stop in the reverse order of their start.
 */
export async function untilStopped(start: (running: Running) => Promise<void>): Promise<number> {
  const servers: Server[] = []
  const { promise: stopping, resolve: stop, reject: die } = Promise.withResolvers<'stop'>()
  const add: Running['add'] = (name, server, lastWords) => {
    servers.unshift(server)
    void server.exited.then(() =>
      die(new Failure(`${name} ended by itself.`, lastWords?.() ?? 'Start again: npm start')),
    )
    return server
  }
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, () => stop('stop'))

  try {
    const started = await Promise.race([stopping, start({ add }).then(() => 'started' as const)])
    if (started === 'stop') return INTERRUPTED
    await stopping
    return 0
  } finally {
    if (servers.length > 0) console.error('\nStopping …')
    for (const server of servers) await server.stop()
    endRun()
  }
}
