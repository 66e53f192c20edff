import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { root } from '../root.ts'

/** One of the Oxc programs over a folder. Answers what it said, and whether all is well. */
export async function oxc(
  program: 'oxlint' | 'oxfmt',
  folder: string,
  ...options: string[]
): Promise<{ isWell: boolean; said: string }> {
  const child = spawn(process.execPath, [join(root, `node_modules/${program}/bin/${program}`), ...options], {
    cwd: folder,
    // The linter finds its other half, which knows the types, among the programs.
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [said, complaints] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { isWell: (await closed) === 0, said: (said + complaints).trim() }
}
