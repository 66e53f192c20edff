import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../failure.ts'
import { dataDirectory } from '../root.ts'
import { accountFor } from './account.ts'
import { isReachable } from './reachable.ts'

/** Says where the data are when they could not stay in the checkout. */
const pointer = join(dataDirectory, 'postgres-directory')

/** The folder of this checkout's PostgreSQL data: inside it where the account that runs PostgreSQL can reach it. */
export function postgresDirectory(): string {
  const outside = postgresDirectoryOutside()
  if (outside) return outside
  const inside = join(dataDirectory, 'postgres')
  const account = accountFor(join(inside, 'cluster'))
  if (!account || isReachable(dataDirectory, account)) return inside
  return goOutside()
}

/** Where the data lie when they are not in the checkout. */
export const postgresDirectoryOutside = () =>
  existsSync(pointer) ? mine(readFileSync(pointer, 'utf8').trim()) : undefined

const PLACE = '/var/tmp'

/**
 * A checkout under a private home: its data go where others may pass. Each checkout has a folder of its own: one that is
 * made anew where another stood has none of its keys, and could read nothing of what the other left.
 */
function goOutside(): string {
  const name = `clinic-platform-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12)}`
  for (const left of readdirSync(PLACE).filter((entry) => entry.startsWith(name))) forget(join(PLACE, left))
  const place = mkdtempSync(join(PLACE, `${name}-`))
  writeFileSync(pointer, place)
  return place
}

/** What a checkout left that is gone; not while a server still has it open, nor when it is somebody else's. */
function forget(place: string): void {
  const isOurs = statSync(place, { throwIfNoEntry: false })?.uid === process.getuid?.()
  if (isOurs && !existsSync(join(place, 'cluster/postmaster.pid'))) rmSync(place, { recursive: true, force: true })
}

/** Anybody may create folders there: one that somebody else made first is not used. */
function mine(place: string): string {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (stat && stat.uid !== process.getuid?.())
    fail(`${place} belongs to another user.`, 'Remove it, then: npm run reset')
  return place
}
