import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cacheDirectory } from './cache-directory.ts'

const run = promisify(execFile)

/** How to run a Redis server: its path, and where to look for its libraries when it was unpacked rather than installed. */
export type RedisProgram = { path: string; libraries?: string }

/**
 * Fetches the distribution's Redis and the libraries it lacks, and unpacks them into the cache: needs no root, installs
 * nothing, starts no service. Once fetched it is there for every later run.
 */
export async function unpackRedis(onProgress: (step: string) => void): Promise<RedisProgram> {
  const folder = join(cacheDirectory(), 'redis')
  if (existsSync(folder)) return programIn(folder)

  onProgress('fetching the Redis package (about 2 MB)')
  mkdirSync(cacheDirectory(), { recursive: true })
  // Of its own, so that several who fetch at once do not meet; whoever is first is kept.
  const unfinished = mkdtempSync(`${folder}-`)
  const downloads = join(unfinished, 'downloads')
  mkdirSync(downloads, { recursive: true })
  try {
    await download(downloads, unfinished, onProgress)
    for (const file of readdirSync(downloads)) await run('dpkg-deb', ['-x', join(downloads, file), unfinished])
    rmSync(downloads, { recursive: true })
    await check(programIn(unfinished))
    keep(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return programIn(folder)
}

function keep(unfinished: string, folder: string) {
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

function programIn(folder: string): RedisProgram {
  const libraries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.name.includes('.so'),
  )
  return {
    path: join(folder, 'usr/bin/redis-server'),
    libraries: [...new Set(libraries.map((entry) => entry.parentPath))].join(':'),
  }
}

/** A server whose libraries are incomplete must not be kept: it would fail at every later start. */
const check = ({ path, libraries }: RedisProgram) =>
  run(path, ['--version'], { env: { ...process.env, LD_LIBRARY_PATH: libraries } })

async function download(into: string, state: string, onProgress: (step: string) => void) {
  try {
    await downloadWith([], into)
  } catch {
    onProgress("reading the distribution's package lists (about 10 MB)")
    // A machine whose lists were cleared, as in images: they are read into a place of our own, which needs no root.
    const own = [
      '-o',
      `Dir::State=${state}/apt`,
      '-o',
      `Dir::Cache=${state}/apt`,
      '-o',
      'Dir::State::status=/var/lib/dpkg/status',
    ]
    mkdirSync(join(state, 'apt/lists/partial'), { recursive: true })
    mkdirSync(join(state, 'apt/archives/partial'), { recursive: true })
    // One unreachable source of several fails the whole update; what counts is whether Redis can be had afterwards.
    const { stderr } = await run('apt-get', ['update', ...own], { cwd: into }).catch(
      (error: { stderr: string }) => error,
    )
    await downloadWith(own, into).catch((error: Error) => {
      // What the update complained of, if anything, is why nothing is found now.
      throw stderr ? Object.assign(error, { stderr }) : error
    })
    rmSync(join(state, 'apt'), { recursive: true })
  }
}

async function downloadWith(options: string[], into: string) {
  const wanted = ['redis-server', 'redis-tools']
  const { stdout } = await run('apt-cache', [...options, 'depends', '--important', ...wanted])
  const needed = [...stdout.matchAll(/^ +Depends: ([a-z0-9.+-]+)$/gm)].flatMap(([, name]) => (name ? [name] : []))
  const missing = await Promise.all(needed.map(async (name) => ((await isInstalled(name)) ? [] : [name])))
  await run(
    'apt-get',
    [...options, '-o', 'APT::Sandbox::User=root', 'download', ...new Set([...wanted, ...missing.flat()])],
    { cwd: into },
  )
}

async function isInstalled(name: string): Promise<boolean> {
  const { stdout } = await run('dpkg-query', ['-W', '-f', '${db:Status-Status}', name]).catch(() => ({ stdout: '' }))
  return stdout === 'installed'
}
