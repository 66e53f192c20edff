import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Account } from './account.ts'

/** Whether the account may pass every folder above `path`, and enter or run `path` itself. ACLs are not considered. */
export function isReachable(path: string, account: Account): boolean {
  const { mode, uid } = statSync(path)
  const allowed = uid === account.uid ? mode & 0o100 : mode & 0o001
  return allowed !== 0 && (path === '/' || isReachable(dirname(path), account))
}
