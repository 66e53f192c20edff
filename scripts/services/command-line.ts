import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How a living process was started, or null when there is none: tells our own server from a stranger with a reused id. */
export function commandLine(pid: number): string | null {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') || null
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return null
  }
}
