import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Where to find PgBouncer, and the libraries it was unpacked with. */
export type PgBouncerProgram = { path: string; libraries: string }

const CACHE = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'clinic-platform')

/** The machine's own PgBouncer; failing that, the distribution's package, unpacked without installing it. Else why not. */
export async function pgBouncerProgram(): Promise<PgBouncerProgram | { missing: string }> {
  for (const path of ['/usr/sbin/pgbouncer', '/usr/local/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer']) {
    if (existsSync(path)) return { path, libraries: '' }
  }
  const folder = join(CACHE, 'pgbouncer')
  try {
    if (!existsSync(folder)) await unpack(folder)
    return programIn(folder)
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    return { missing: `PgBouncer is not installed and could not be fetched: ${output.trim().split('\n').at(-1)}` }
  }
}

function programIn(folder: string): PgBouncerProgram {
  const libraries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    name.includes('.so'),
  )
  return {
    path: join(folder, 'usr/sbin/pgbouncer'),
    libraries: [...new Set(libraries.map(({ parentPath }) => parentPath))].join(':'),
  }
}

async function unpack(folder: string) {
  mkdirSync(CACHE, { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  try {
    const downloads = join(draft, 'downloads')
    mkdirSync(downloads)
    await download(downloads, []).catch(() => download(downloads, ['--own-lists']))
    for (const file of readdirSync(downloads).filter((name) => name.endsWith('.deb'))) {
      await run('dpkg-deb', ['-x', join(downloads, file), draft])
    }
    rmSync(downloads, { recursive: true })
    const { path, libraries } = programIn(draft)
    await run(path, ['--version'], { env: { ...process.env, LD_LIBRARY_PATH: libraries } })
    if (!existsSync(folder)) renameSync(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** The package and the one library that servers rarely have. With lists of our own where the machine's were cleared. */
async function download(into: string, flags: string[]) {
  const apt = ['-o', 'APT::Sandbox::User=root']
  if (flags.includes('--own-lists')) {
    const state = join(into, 'apt')
    mkdirSync(join(state, 'lists/partial'), { recursive: true })
    mkdirSync(join(state, 'archives/partial'), { recursive: true })
    apt.push('-o', `Dir::State=${state}`, '-o', `Dir::Cache=${state}`, '-o', 'Dir::State::status=/var/lib/dpkg/status')
    await run('apt-get', ['update', ...apt], { cwd: into })
  }
  await run('apt-get', [...apt, 'download', 'pgbouncer', 'libc-ares2'], { cwd: into })
}
