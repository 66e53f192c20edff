import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from './refuse.mjs'
import { root } from './root.mjs'

/** What the packages take on disk, and a little for the databases. */
export const NEEDED_BYTES = 1.4e9

export const refuseFullDisk = () =>
  refuse(`The disk is full: ${root}`, 'The packages and databases take about 1.4 GB. Free some space and try again.')

/** @param {string} output */
export const isOffline = (output) => /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET/.test(output)

/**
 * Ends with the reason npm gave, told as something to act on.
 * @param {string} output
 * @returns {never}
 */
export function explainInstall(output) {
  if (output.includes('ENOSPC')) refuseFullDisk()
  if (isOffline(output)) {
    refuse(
      'The npm registry cannot be reached, and the packages are not installed yet.',
      'Connect to the network (npm config get registry names where it looks) and try again.',
    )
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    refuse(
      `${root}/node_modules may not be written.`,
      'Give that folder to the user who runs this, or remove it and try again.',
    )
  }
  const log = join(root, '.data/logs/install.log')
  mkdirSync(join(log, '..'), { recursive: true })
  writeFileSync(log, output)
  const errors = output.split('\n').filter((line) => /^npm error \S/.test(line) && !line.includes('debug-0.log'))
  refuse('The packages could not be installed.', [...errors.slice(0, 4), `All of what npm said: ${log}`].join('\n'))
}
