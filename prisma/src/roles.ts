import pg from 'pg'

const ROLES = {
  /** Owns the schemas and runs migrations. */
  owner: { name: 'app_owner', attributes: 'NOBYPASSRLS' },
  /** Every request of a clinic, a patient or a visitor. */
  rls: { name: 'app_rls', attributes: 'NOBYPASSRLS' },
  /** Requests of platform staff: registry tables only, never patient data. */
  platform: { name: 'app_platform', attributes: 'NOBYPASSRLS' },
  /** Declared jobs and seeds. */
  admin: { name: 'app_admin', attributes: 'BYPASSRLS' },
} as const

/** On the role rather than the connection: poolers refuse such settings of a client. Migrations and jobs may take longer. */
const LIMITS = ['idle_in_transaction_session_timeout = 30000', 'lock_timeout = 10000']
const REQUEST_LIMITS = [...LIMITS, 'statement_timeout = 15000']
const limitsOf = { owner: LIMITS, rls: REQUEST_LIMITS, platform: REQUEST_LIMITS, admin: LIMITS }

export type RoleUrls = Record<keyof typeof ROLES, string>
type Passwords = Record<keyof typeof ROLES, string>

const keys = Object.keys(ROLES) as (keyof typeof ROLES)[]

/** Creates the four roles and the database as the cluster's superuser, or brings existing ones up to date. Returns a URL for each role. */
export async function createRoles(
  superuserUrl: string,
  { database, passwords }: { database: string; passwords: Passwords },
): Promise<RoleUrls> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    for (const key of keys) {
      const { name, attributes } = ROLES[key]
      const exists = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
      await client.query(
        `${exists.rowCount ? 'ALTER' : 'CREATE'} ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT ${attributes} PASSWORD ${pg.escapeLiteral(passwords[key])}`,
      )
      for (const setting of limitsOf[key]) await client.query(`ALTER ROLE ${name} SET ${setting}`)
    }
    const exists = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    const place = pg.escapeIdentifier(database)
    if (!exists.rowCount) await client.query(`CREATE DATABASE ${place} OWNER app_owner`)
    // By default any login may connect, and make temporary tables and functions that shadow ours.
    await client.query(`REVOKE ALL ON DATABASE ${place} FROM PUBLIC`)
    await client.query(`GRANT CONNECT ON DATABASE ${place} TO app_rls, app_platform, app_admin`)
  } finally {
    await client.end()
  }
  return Object.fromEntries(
    keys.map((key) => [key, urlFor(superuserUrl, database, ROLES[key].name, passwords[key])]),
  ) as RoleUrls
}

/** The same server and database under another login. */
export function urlFor(base: string, database: string, user: string, password: string): string {
  const url = new URL(base)
  url.username = user
  url.password = encodeURIComponent(password)
  url.pathname = `/${database}`
  return url.href
}
