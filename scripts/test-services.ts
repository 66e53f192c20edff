import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '@platform/prisma/migrate'
import { createRoles } from '@platform/prisma/roles'
import { makeDemoWorld } from './demo-world.ts'
import { startPostgres } from './services/postgres.ts'
import { redisProgram } from './services/redis-program.ts'
import { startRedis, type Redis } from './services/redis.ts'
import { testDirectory } from './test-directory.ts'

const TEMPLATE = 'template_clinic'
/** One for each test file that can run at the same time: channels are shared by all databases of a Redis. */
const REDIS_SERVERS = 2

/**
 * What the tests run against: a PostgreSQL and a Redis of their own on free ports, and one migrated and seeded database
 * that each test file clones (`@platform/prisma/testing/test-database`). Addresses travel in the environment.
 */
export async function setup() {
  const directory = await testDirectory()
  // A Redis that is missing is fetched meanwhile.
  const [postgres] = await Promise.all([
    startPostgres({ dir: join(directory, 'postgres'), throwAway: true }),
    redisProgram(() => {}),
  ])
  const redis: Redis[] = []
  // One after another: each takes a port that was free a moment ago.
  while (redis.length < REDIS_SERVERS)
    redis.push(await startRedis({ dir: join(directory, `redis-${redis.length}`), throwAway: true }))
  const keyringFile = join(directory, 'keyring.json')
  const issuerDirectory = join(directory, 'issuer')

  const passwords = { owner: secret(), rls: secret(), platform: secret(), admin: secret() }
  const urls = await createRoles(postgres.superuserUrl, { database: TEMPLATE, passwords })
  await migrate(urls.owner)
  await makeDemoWorld({ adminUrl: urls.admin, keyringFile, issuerDirectory })

  Object.assign(process.env, {
    TEST_SUPERUSER_URL: postgres.superuserUrl,
    TEST_TEMPLATE_DATABASE: TEMPLATE,
    TEST_ROLE_PASSWORDS: JSON.stringify(passwords),
    TEST_REDIS_URLS: redis.map(({ url }) => url).join(' '),
    TEST_REDIS_URL: redis[0]?.url,
    TEST_KEYRING_FILE: keyringFile,
    TEST_ISSUER_DIR: issuerDirectory,
  })

  return async () => {
    await Promise.all(redis.map((server) => server.stop()))
    await postgres.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

const secret = () => randomBytes(24).toString('base64url')
