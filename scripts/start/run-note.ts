import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { fail } from '../failure.ts'
import { dataDirectory } from '../root.ts'
import { commandLine } from '../services/command-line.ts'

const file = join(dataDirectory, 'running.json')
const Note = z.object({ pid: z.number(), gateway: z.number().optional(), apps: z.array(z.number()).default([]) })

/** How the command lines of servers look that this note may name: anything else with their number is a stranger. */
const OURS = /gateway\/src\/index\.ts|clients\/(clinic|portal|console)\/|next-server|next\/dist\/bin\/next/

const PATIENCE_MS = 20_000

/** Whether `npm start` runs in this checkout. */
export function runningStart(): number | null {
  const note = readNote()
  return note && commandLine(note.pid)?.includes('scripts/start.ts') ? note.pid : null
}

/** Makes this the one `npm start` of the checkout. Servers left by a killed one are stopped first. */
export async function claimRun(): Promise<void> {
  const other = runningStart()
  if (other) fail(`npm start already runs here (process ${other}).`, `Use it, or stop it first: kill ${other}`)
  const { apps = [], gateway } = readNote() ?? {}
  for (const left of [...apps, ...(gateway ? [gateway] : [])]) await stopLeft(left)
  rmSync(file, { force: true })
  try {
    // Of two that begin together one creates the file.
    writeFileSync(file, JSON.stringify({ pid: process.pid }), { flag: 'wx' })
  } catch {
    fail('npm start was begun twice at once.', 'Use the one that goes on.')
  }
}

/** Writes down which servers a later start is to stop, should this one be killed. */
export const noteServers = (servers: { gateway?: number; apps?: number[] }) =>
  writeFileSync(file, JSON.stringify({ ...readNote(), pid: process.pid, ...servers }))

export function endRun(): void {
  if (readNote()?.pid === process.pid) rmSync(file)
}

function readNote() {
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  return text ? Note.parse(JSON.parse(text)) : null
}

async function stopLeft(pid: number) {
  const isOurs = () => OURS.test(commandLine(pid) ?? '')
  if (!isOurs()) return
  process.kill(pid, 'SIGTERM')
  const deadline = Date.now() + PATIENCE_MS
  while (isOurs()) {
    if (Date.now() > deadline) process.kill(pid, 'SIGKILL')
    await sleep(50)
  }
}
