import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from './refuse.mjs'
import { root } from './root.mjs'

const NEEDED = 24

/** The Node that runs the commands: this one when it is new enough, else the one among the installed packages. */
export async function ensureNode() {
  if (Number.parseInt(process.versions.node) >= NEEDED) return process.execPath
  const packaged = join(root, 'node_modules/.bin/node')
  if (existsSync(packaged)) return packaged
  return refuse(
    `Node ${NEEDED} is needed, this is ${process.versions.node}, and there is none packaged for ${process.platform}-${process.arch}.`,
    process.platform === 'darwin'
      ? `Install it: brew install node@${NEEDED}`
      : `Install it: https://nodejs.org/en/download`,
  )
}
