import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'
import { urlFor, type RoleUrls } from '../roles.ts'

const Environment = z.object({
  TEST_SUPERUSER_URL: z.url(),
  TEST_TEMPLATE_DATABASE: z.string(),
  TEST_ROLE_PASSWORDS: z.string().transform((json) => Passwords.parse(JSON.parse(json))),
})
const Passwords = z.object({ owner: z.string(), rls: z.string(), platform: z.string(), admin: z.string() })

export type TestDatabase = {
  urls: RoleUrls & { superuser: string }
  /** Removes it, whoever is still connected after a moment for those who are leaving. */
  drop: () => Promise<void>
}

/** A database of the caller's own: a copy of the migrated and seeded template, made in some 50 ms. */
export async function testDatabase(): Promise<TestDatabase> {
  const {
    TEST_SUPERUSER_URL: server,
    TEST_TEMPLATE_DATABASE: template,
    TEST_ROLE_PASSWORDS: passwords,
  } = Environment.parse(process.env)
  const name = `test_${randomBytes(6).toString('hex')}`
  // Copying files beats writing the copy through the log, as nothing here has to survive a crash.
  const postgres = superuserOf(server)
  // Copying files beats writing the copy through the log, as nothing here has to survive a crash.
  await postgres.query(
    `CREATE DATABASE ${name} TEMPLATE ${pg.escapeIdentifier(template)} OWNER app_owner STRATEGY file_copy`,
  )
  // Rights on a database are not copied with it; a migration takes this one away.
  await postgres.query(`REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`)

  const superuser = new URL(server)
  superuser.pathname = `/${name}`
  const urls = {
    superuser: superuser.href,
    owner: urlFor(server, name, 'app_owner', passwords.owner),
    rls: urlFor(server, name, 'app_rls', passwords.rls),
    platform: urlFor(server, name, 'app_platform', passwords.platform),
    admin: urlFor(server, name, 'app_admin', passwords.admin),
  }
  return {
    urls,
    async drop() {
      await untilLeft(postgres, name)
      await postgres.query(`DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

/** A moment that a connection needs to go away after its pool said that it had ended. */
const PATIENCE_MS = 250

/** Cut off while it leaves, a connection would fail whatever is tested then. */
async function untilLeft(postgres: pg.Pool, database: string) {
  const deadline = Date.now() + PATIENCE_MS
  const connected = async () =>
    (await postgres.query('SELECT FROM pg_stat_activity WHERE datname = $1', [database])).rowCount
  while ((await connected()) && Date.now() < deadline) await sleep(5)
}

/** One connection for as long as this process tests: to connect costs as much as what is asked. It keeps no process alive. */
const superusers = new Map<string, pg.Pool>()

function superuserOf(connectionString: string): pg.Pool {
  const pool =
    superusers.get(connectionString) ??
    new pg.Pool({ connectionString, max: 1, idleTimeoutMillis: 0, allowExitOnIdle: true })
      // Servers are stopped before workers are: nobody is left to tell.
      .on('error', () => {})
  superusers.set(connectionString, pool)
  return pool
}
