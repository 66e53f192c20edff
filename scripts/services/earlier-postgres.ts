import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fail } from '../failure.ts'
import { commandLine } from './command-line.ts'

const PATIENCE_MS = 20_000

/** Stops the server of a run that was killed before it could stop its own; clears the note of one that is long gone. */
export async function stopEarlierPostgres(cluster: string): Promise<void> {
  const note = join(cluster, 'postmaster.pid')
  if (!existsSync(note)) return
  const pid = Number(readFileSync(note, 'utf8').split('\n')[0])
  const line = commandLine(pid)
  // Without a living process PostgreSQL clears the note itself, and looks for orphaned backends first.
  if (line === null) return
  // Its id now belongs to somebody else's process: PostgreSQL would take that for itself and refuse to start.
  if (!line.includes(cluster)) return rmSync(note)

  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + PATIENCE_MS
  while (commandLine(pid) !== null) {
    if (Date.now() > deadline)
      fail(`The database of an earlier run does not stop (process ${pid}).`, `End it: kill -QUIT ${pid}`)
    await sleep(50)
  }
}
