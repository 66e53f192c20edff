import { randomBytes } from 'node:crypto'
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RoleUrls } from '@platform/prisma/roles'
import { environmentFile, readEnvironmentFile } from '../environment.ts'
import { isolationReportFile } from '../isolation/report-file.ts'
import { dataDirectory } from '../root.ts'

export const issuerDirectory = join(dataDirectory, 'issuer')
export const keyringFile = join(dataDirectory, 'keyring.json')

/** What the shell may choose at a start; everything else is ours to set. */
const CHOICES = {
  HOST: '127.0.0.1',
  PORT: '9000',
  CLINIC_DOMAIN: 'clinic.localhost',
  PORTAL_DOMAIN: 'portal.localhost',
  CONSOLE_DOMAIN: 'console.localhost',
  AUTH_MODE: 'local',
  NODE_ENV: 'development',
  LOG_LEVEL: 'info',
  PG_PREPARED: 'on',
  // To plan the apps' operations ahead takes two seconds: for a gateway that joins others under load, not for a desk.
  WARM_UP_MS: '0',
}

const secret = () => randomBytes(32).toString('base64url')
const before = () => (existsSync(environmentFile) ? readEnvironmentFile() : {})
const passwordIn = (url: string | undefined) => (url ? new URL(url).password : secret())

/** The database passwords of this machine: made at the first start, the same at every later one. */
export function rolePasswords() {
  const { DATABASE_OWNER_URL, DATABASE_URL, DATABASE_PLATFORM_URL, DATABASE_ADMIN_URL } = before()
  return {
    owner: passwordIn(DATABASE_OWNER_URL),
    rls: passwordIn(DATABASE_URL),
    platform: passwordIn(DATABASE_PLATFORM_URL),
    admin: passwordIn(DATABASE_ADMIN_URL),
  }
}

export const chosenPort = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)

/** Writes down the variables of this start for the gateway and for every command that works beside it. */
export function writeEnvironment(databases: RoleUrls, redisUrl: string): Record<string, string> {
  const chosen = Object.entries(CHOICES).map(([name, otherwise]) => [name, process.env[name] || otherwise])
  const environment: Record<string, string> = {
    ...Object.fromEntries(chosen),
    DATABASE_URL: databases.rls,
    DATABASE_PLATFORM_URL: databases.platform,
    DATABASE_ADMIN_URL: databases.admin,
    DATABASE_OWNER_URL: databases.owner,
    REDIS_URL: redisUrl,
    ACTOR_SECRET: before()['ACTOR_SECRET'] ?? secret(),
    LOCAL_ISSUER_DIR: issuerDirectory,
    KEYRING_FILE: keyringFile,
    ISOLATION_REPORT_FILE: isolationReportFile,
  }
  const draft = `${environmentFile}.draft`
  writeFileSync(draft, `${JSON.stringify(environment, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, environmentFile)
  return environment
}
