import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
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

/** A checkout under a private home: its data go where others may pass, under a name that belongs to this checkout. */
function goOutside(): string {
  const place = join(
    '/var/tmp',
    `clinic-platform-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12)}`,
  )
  mkdirSync(place, { recursive: true, mode: 0o755 })
  writeFileSync(pointer, place)
  return mine(place)
}

/** Anybody may create folders there: one that somebody else made first is not used. */
function mine(place: string): string {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (stat && stat.uid !== process.getuid?.())
    fail(`${place} belongs to another user.`, 'Remove it, then: npm run reset')
  return place
}
