import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { testDatabase, type TestDatabase } from '@platform/prisma/testing/test-database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './root.ts'
import { freePort, isTaken } from './services/port.ts'

let database: TestDatabase
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  database = await testDatabase()
  environment = {
    ...process.env,
    npm_lifecycle_event: undefined,
    NODE_ENV: undefined,
    DATABASE_URL: database.urls.rls,
    DATABASE_PLATFORM_URL: database.urls.platform,
    DATABASE_ADMIN_URL: database.urls.admin,
    DATABASE_OWNER_URL: database.urls.owner,
    REDIS_URL: process.env['TEST_REDIS_URL'],
    KEYRING_FILE: process.env['TEST_KEYRING_FILE'],
    LOCAL_ISSUER_DIR: process.env['TEST_ISSUER_DIR'],
    AUTH_MODE: 'local',
    WARM_UP_MS: '0',
    ACTOR_SECRET: 'a'.repeat(43),
  }
})
afterAll(() => database.drop())

/**
 * Runs a command until it says what is waited for, then ends it as a supervisor would, or lets it end without a signal;
 * returns its exit code.
 */
async function runUntil(expected: RegExp, signal: NodeJS.Signals | null, args: string[], more: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join(root, 'scripts/bootstrap.mjs'), ...args], {
    env: { ...environment, ...more },
  })
  const closed = once(child, 'close')
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  await expect.poll(() => said, { timeout: 100_000, interval: 50 }).toMatch(expected)
  if (signal) child.kill(signal)
  const [code] = await closed
  return code
}

test('a subgraph runs alone, and stops when asked', { timeout: 120_000 }, async () => {
  const SUBGRAPH_PORT = String(await freePort())
  const answers = new RegExp(`identity answers the gateway at http://127.0.0.1:${SUBGRAPH_PORT}/graphql`)
  expect(await runUntil(answers, 'SIGTERM', ['subgraph', 'identity'], { SUBGRAPH_PORT })).toBe(0)
})

test('the gateway runs alone, and stops when asked from the keyboard', { timeout: 120_000 }, async () => {
  const PORT = String(await freePort())
  expect(await runUntil(/the gateway listens/, 'SIGINT', ['gateway'], { PORT })).toBe(0)
  expect(await isTaken(Number(PORT))).toBe(false)
})

test('the gateway does not outlive a door that was killed', { timeout: 120_000 }, async () => {
  const PORT = String(await freePort())
  await runUntil(/the gateway listens/, 'SIGKILL', ['gateway'], { PORT })
  await expect.poll(() => isTaken(Number(PORT)), { timeout: 20_000 }).toBe(false)
})

test('a migrated database has nothing to apply', { timeout: 120_000 }, async () => {
  expect(await runUntil(/Nothing to apply/, null, ['migrate'])).toBe(0)
})
