import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean }} Package */
/** @typedef {Record<string, Package>} Packages */

/** @param {string} file @returns {Packages} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/**
 * Whether node_modules holds what the lockfile asks for. npm's own note of what it installed is compared with the
 * lockfile, so that an installation made by hand counts, and one broken off or gone stale does not.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const note = join(folder, 'node_modules/.package-lock.json')
  return existsSync(note) && holds(packagesIn(note), packagesIn(join(folder, 'package-lock.json')))
}

/**
 * Packages for other platforms are optional in the lockfile and rightly absent.
 * @param {Packages} installed
 * @param {Packages} wanted
 */
export function holds(installed, wanted) {
  return Object.entries(wanted)
    .filter(([path, { link, optional }]) => path.includes('node_modules/') && !link && !optional)
    .every(
      ([path, { version, integrity }]) =>
        installed[path]?.version === version && installed[path]?.integrity === integrity,
    )
}
