import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fail } from '../failure.ts'
import { unpackRedis, type RedisProgram } from './redis-from-debian.ts'

const ADVICE =
  'Install Redis (Debian, Ubuntu: sudo apt-get install redis-server; macOS: brew install redis), or set REDIS_URL.'

/** The machine's own Redis or Valkey; failing that, Debian's or Ubuntu's package, unpacked without installing it. */
export async function redisProgram(onProgress: (step: string) => void): Promise<RedisProgram> {
  const installed = onPath('redis-server') ?? onPath('valkey-server')
  if (installed) return { path: installed }
  if (!onPath('apt-get') || !onPath('dpkg-deb')) return fail('There is no Redis on this machine.', ADVICE)
  try {
    return await unpackRedis(onProgress)
  } catch (error) {
    return fail(`There is no Redis on this machine, and its package could not be fetched: ${reason(error)}`, ADVICE)
  }
}

function onPath(name: string): string | undefined {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** What apt stumbled over, rather than the command line it was given. */
function reason(error: unknown): string {
  const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  const lines = output.trim().split('\n')
  return lines.find((line) => /could not resolve|failure|unable|failed/i.test(line)) ?? lines.at(-1) ?? ''
}
