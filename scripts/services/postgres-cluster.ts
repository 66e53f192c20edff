import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fail } from '../failure.ts'
import type { Account } from './account.ts'

const MAJOR = '18'

type Cluster = { dir: string; native: string; account: Account | undefined; throwAway: boolean }

/** Makes sure `dir/cluster` is a PostgreSQL cluster and `dir/password` its superuser's password, which it returns. */
export async function ensureCluster({ dir, native, account, throwAway }: Cluster): Promise<string> {
  const cluster = join(dir, 'cluster')
  const passwordFile = join(dir, 'password')
  if (existsSync(cluster)) {
    const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
    if (version !== MAJOR)
      fail(`The database in ${dir} is of PostgreSQL ${version}, not ${MAJOR}.`, 'Start afresh: npm run reset')
    if (!existsSync(passwordFile))
      fail(`The database's password, ${passwordFile}, is gone.`, 'Start afresh: npm run reset')
    return readFileSync(passwordFile, 'utf8')
  }

  const password = randomBytes(24).toString('base64url')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  // Built beside and moved into place, so that a run killed midway leaves nothing that looks like a database.
  const unfinished = join(dir, 'cluster.unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  const handed = join(unfinished, '..', 'password.handed')
  writeFileSync(handed, password, { mode: 0o600 })
  if (account) for (const path of [unfinished, handed]) chownSync(path, account.uid, account.gid)

  const args = ['-D', unfinished, '-U', 'postgres', `--pwfile=${handed}`, '--encoding=UTF8', '--auth=scram-sha-256']
  args.push('--locale-provider=builtin', '--locale=C.UTF-8', ...(throwAway ? ['--no-sync'] : []))
  await promisify(execFile)(join(native, 'bin/initdb'), args, { cwd: dir, ...account })
  rmSync(handed)
  renameSync(unfinished, cluster)
  return password
}
