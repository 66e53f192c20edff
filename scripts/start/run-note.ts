import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { fail } from '../failure.ts'
import { dataDirectory } from '../root.ts'
import { commandLine } from '../services/command-line.ts'

const file = join(dataDirectory, 'running.json')
const Note = z.object({ pid: z.number(), gateway: z.number().optional() })

const PATIENCE_MS = 20_000

/** Whether `npm start` runs in this checkout. */
export function runningStart(): number | null {
  const note = readNote()
  return note && commandLine(note.pid)?.includes('scripts/start.ts') ? note.pid : null
}

/** Makes this the one `npm start` of the checkout. A gateway left by a killed one is stopped first. */
export async function claimRun(): Promise<void> {
  const other = runningStart()
  if (other) fail(`npm start already runs here (process ${other}).`, `Use it, or stop it first: kill ${other}`)
  await stopLeftGateway(readNote()?.gateway)
  rmSync(file, { force: true })
  try {
    // Of two that begin together one creates the file.
    writeFileSync(file, JSON.stringify({ pid: process.pid }), { flag: 'wx' })
  } catch {
    fail('npm start was begun twice at once.', 'Use the one that goes on.')
  }
}

export const noteGateway = (gateway: number) => writeFileSync(file, JSON.stringify({ pid: process.pid, gateway }))

export function endRun(): void {
  if (readNote()?.pid === process.pid) rmSync(file)
}

function readNote() {
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  return text ? Note.parse(JSON.parse(text)) : null
}

async function stopLeftGateway(pid: number | undefined) {
  const isOurs = () => pid !== undefined && commandLine(pid)?.includes('gateway/src/index.ts')
  if (!pid || !isOurs()) return
  process.kill(pid, 'SIGTERM')
  const deadline = Date.now() + PATIENCE_MS
  while (isOurs()) {
    if (Date.now() > deadline) process.kill(pid, 'SIGKILL')
    await sleep(50)
  }
}
