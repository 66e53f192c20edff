import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { root } from '../root.ts'

/** Oxlint over a folder, as `.oxlintrc.json` has it. Answers what it complains of, a line each, and whether it ran. */
export async function oxlint(folder: string): Promise<{ isWell: boolean; said: string }> {
  const program = join(root, 'node_modules/oxlint/bin/oxlint')
  const child = spawn(process.execPath, [program, '-c', join(root, '.oxlintrc.json'), '--format', 'unix'], {
    cwd: folder,
    // It finds its other half, which knows the types, among the programs.
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [said, complaints] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { isWell: (await closed) === 0, said: (said + complaints).trim() }
}
