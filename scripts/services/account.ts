import { readFileSync, statSync } from 'node:fs'
import { fail } from '../failure.ts'

export type Account = { uid: number; gid: number }

/**
 * Who PostgreSQL runs as: root may not run it, so root borrows an account without privileges. Undefined for everybody
 * else, who run it themselves. An existing cluster stays with its owner, whatever accounts the machine has gained.
 */
export function accountFor(cluster: string): Account | undefined {
  const us = process.getuid?.()
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (us === 0) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : unprivileged()
  if (owner && us !== undefined && owner.uid !== us) {
    fail(
      `The database in ${cluster} belongs to another user.`,
      'Run this as that user, or remove it: sudo npm run reset',
    )
  }
  return undefined
}

function unprivileged(): Account {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((account) => account[0] === name) ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  return fail(
    'PostgreSQL may not run as root, and this machine has no "nobody" account.',
    'Run this as an ordinary user.',
  )
}
