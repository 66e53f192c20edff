import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isForThisPlatform } from './platform.mjs'

/** @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Package */
/** @typedef {Record<string, Package>} Packages */

/** @param {string} file @returns {Packages} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

const lockfile = (/** @type {string} */ folder) => join(folder, 'package-lock.json')
const stamp = (/** @type {string} */ folder) => join(folder, 'node_modules/.clinic-platform')

/** @param {string} folder */
const fingerprint = (folder) =>
  createHash('sha256')
    .update(readFileSync(lockfile(folder)))
    .digest('hex')

/**
 * Whether node_modules holds what the lockfile asks for: because we installed that very lockfile, or because npm's own
 * note of what it installed agrees with it, so that an installation made by hand counts. One broken off has no note.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const note = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(note)) return false
  if (existsSync(stamp(folder)) && readFileSync(stamp(folder), 'utf8') === fingerprint(folder)) return true
  return holds(packagesIn(note), packagesIn(lockfile(folder)))
}

/** @param {string} folder */
export const stampInstalled = (folder) => writeFileSync(stamp(folder), fingerprint(folder))

/**
 * Packages for other platforms are optional in the lockfile and rightly absent. Those for this one are not: Node itself
 * and Postgres are among them, and npm says nothing when it fails to fetch an optional one.
 * @param {Packages} installed
 * @param {Packages} wanted
 */
export function holds(installed, wanted) {
  return Object.entries(wanted)
    .filter(([path, { link, optional, ...platform }]) => {
      if (!path.includes('node_modules/') || link) return false
      return !optional || isForThisPlatform(platform)
    })
    .every(
      ([path, { version, integrity }]) =>
        installed[path]?.version === version && installed[path]?.integrity === integrity,
    )
}
