import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'
import { root } from './root.mjs'

/** @typedef {{ name?: string, version?: string, integrity?: string, resolved?: string }} Locked */

/** npm reads this before package-lock.json. */
const copy = join(root, 'npm-shrinkwrap.json')

/**
 * Runs `act` while npm reads, in the place of the lockfile, a copy of it that says where each package lies. The lockfile
 * names no registry; without an address npm first reads of every package what versions there ever were: 260 MB, and a
 * quarter of an installation's time.
 * @template T
 * @param {() => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function withTarballAddresses(act) {
  const { output } = await npm(['config', 'get', 'registry'])
  // Beside what it may have to complain of.
  const [registry] = output.match(/^https?:\/\/\S+$/m) ?? []
  if (!registry) return act()
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const remove = () => rmSync(copy, { force: true })
  process.once('exit', remove)
  writeFileSync(copy, JSON.stringify({ ...lock, packages: addressed(lock.packages, registry) }))
  try {
    return await act()
  } finally {
    remove()
    process.off('exit', remove)
  }
}

/**
 * Packages of a registry have a digest in the lockfile; ours and those that come inside another have none.
 * @param {Record<string, Locked>} packages
 * @param {string} registry
 */
export const addressed = (packages, registry) =>
  Object.fromEntries(
    Object.entries(packages).map(([path, locked]) => {
      if (!locked.integrity || locked.resolved) return [path, locked]
      const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const file = `${name.slice(name.indexOf('/') + 1)}-${locked.version}.tgz`
      return [path, { ...locked, resolved: new URL(`${name}/-/${file}`, registry.replace(/\/*$/, '/')).href }]
    }),
  )
