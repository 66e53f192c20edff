import { endWithDoor } from '../end-with-door.ts'
import { Failure } from '../failure.ts'
import { stopServers, type Server } from '../services/server.ts'
import { endRun } from './run-note.ts'

/** Has the end of this server be the end of all; `lastWords` tells why it may have gone. */
export type Watch = (name: string, server: Server, lastWords?: () => string) => void

const INTERRUPTED = 130

/**
 * Starts what `start` starts and waits for the end: Ctrl-C, a polite kill, the death of the terminal or of one of the
 * servers. Whatever it is, and whenever it comes, the servers stop in the reverse order of their start.
 */
export async function untilStopped(start: (watch: Watch) => Promise<void>): Promise<number> {
  const { promise: stopping, resolve: stop, reject: die } = Promise.withResolvers<'stop'>()
  const watch: Watch = (name, server, lastWords = () => 'Start again: npm start') =>
    void server.exited.then(() => die(new Failure(`${name} ended by itself.`, lastWords())))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop('stop'))
  endWithDoor()

  try {
    const started = await Promise.race([stopping, start(watch).then(() => 'started' as const)])
    if (started === 'stop') return INTERRUPTED
    await stopping
    return 0
  } finally {
    console.error('\nStopping …')
    await stopServers()
    endRun()
  }
}
