import { randomBytes } from 'node:crypto'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { Redis } from 'ioredis'
import { mintToken, registerAccount, localUserId } from '../authentication/local-issuer.ts'
import { compose } from '../compose.ts'
import { readConfig, type Config } from '../config.ts'
import { localTransport } from '../engine/transport-local.ts'
import { openLog } from '../observe/log.ts'
import { committedOperations } from '../operations/read-published-operations.ts'
import type { Timings } from '../live/timings.ts'
import { buildGateway, type Gateway } from '../server.ts'
import { keepPlanner } from './keep-planner.ts'
import { serveSubgraph, type Served } from './serve-subgraph.ts'
import { testEvents, type TestEvents } from './test-events.ts'
import { testAnswerers, testSdl } from './test-subgraphs.ts'
import { testSubscriptions } from './test-subscriptions.ts'
import { aPrincipal, aTestWorld, type TestOrganization, type TestPrincipal, type TestWorld } from './test-world.ts'

const FRONT_DOOR = 'organizations.resolve.graphql'
const KEY_FILE = 'key.pem'

type Given = {
  transport?: 'local' | 'http'
  /** Environment variables over the usual ones of a test. */
  variables?: Record<string, string>
  /** Published operations beside that of a clinic's front door, by file name. */
  operations?: Record<string, string>
  liveTimings?: Partial<Timings>
}

export type TestGateway = Gateway & {
  world: TestWorld
  config: Config
  redis: Redis
  /** What the subscriptions of its capabilities tell. */
  events: TestEvents
  served: Served[]
  supergraphFile: string
  /** Everything logged so far, as text. */
  logged(): string
  /** Somebody with an account, known to identity already unless they are new. */
  person(
    email: string,
    given?: { at?: TestOrganization; role?: string; permissions?: string[]; isNew?: boolean } & Partial<TestPrincipal>,
  ): Promise<TestPrincipal>
  token(email: string, claim?: Omit<Parameters<typeof mintToken>[1], 'email'>): Promise<string>
  graphql(
    query: string,
    options?: { token?: string; headers?: Record<string, string>; variables?: Record<string, unknown> },
  ): Promise<LightMyRequestResponse>
  get(url: string, options?: InjectOptions): Promise<LightMyRequestResponse>
  stop(): Promise<void>
}

let composed: string | undefined

/** The graph of the five small subgraphs, composed once for all tests of a worker. */
function testSupergraph(): string {
  const parts = Object.entries(testSdl).map(([name, sdl]) => ({ name, sdl, url: `http://${name}.invalid/graphql` }))
  return (composed ??= keepPlanner(compose(parts).supergraph))
}

/** A Redis database of this worker's own, empty. */
export async function emptyRedis(): Promise<{ url: string; redis: Redis }> {
  const url = new URL(process.env['TEST_REDIS_URL'] ?? '')
  url.pathname = `/${Number(process.env['VITEST_POOL_ID'] ?? 1) % 16}`
  const redis = new Redis(url.href)
  await redis.flushdb()
  return { url: url.href, redis }
}

/** A whole gateway over five small subgraphs, with a real Redis and an issuer of its own. */
export async function aGateway({
  transport = 'local',
  variables = {},
  operations = {},
  liveTimings,
}: Given = {}): Promise<TestGateway> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'))
  const issuer = join(folder, 'issuer')
  const supergraphFile = join(folder, 'supergraph.graphql')
  // The key of all tests: a new one takes longer to make than most tests.
  await cp(join(process.env['TEST_ISSUER_DIR'] ?? '', KEY_FILE), join(issuer, KEY_FILE))
  const { url: redisUrl, redis } = await emptyRedis()
  const world = aTestWorld()
  const actorSecret = randomBytes(32).toString('base64url')
  const answerers = testAnswerers(world, actorSecret)
  const events = testEvents(redisUrl)
  const subscribing = testSubscriptions(world, events, actorSecret)
  const subscriberOf = (name: string) => (name === 'capabilities' ? subscribing : undefined)
  const served =
    transport === 'http'
      ? await Promise.all([...answerers].map(([name, answer]) => serveSubgraph(answer, subscriberOf(name))))
      : []
  const urls = [...answerers.keys()].map((name, at) => [`SUBGRAPH_${name.toUpperCase()}_URL`, served[at]?.url])

  await writeFile(supergraphFile, testSupergraph())
  const config = readConfig({
    REDIS_URL: redisUrl,
    ACTOR_SECRET: actorSecret,
    AUTH_MODE: 'local',
    LOCAL_ISSUER_DIR: issuer,
    SUPERGRAPH: supergraphFile,
    PORT: '0',
    WARM_UP_MS: '0',
    ...Object.fromEntries(urls),
    ...variables,
  })
  const lines: string[] = []
  const logTo = { write: (line: string) => void lines.push(line) }
  const log = openLog('info', logTo)
  const local = [...answerers].map(([name, execute]) => {
    const subscribe = subscriberOf(name)
    const running = { name, execute, ready: async () => true, close: async () => undefined }
    return localTransport({ ...running, ...(subscribe && { subscribe }) }, log)
  })
  const publishedOperations = join(folder, 'operations')
  await mkdir(publishedOperations)
  await cp(join(committedOperations, FRONT_DOOR), join(publishedOperations, FRONT_DOOR))
  for (const [file, text] of Object.entries(operations)) await writeFile(join(publishedOperations, file), text)
  const gateway = await buildGateway(config, {
    variables,
    logTo,
    publishedOperations,
    ...(liveTimings && { liveTimings }),
    ...(transport === 'local' ? { subgraphs: local } : {}),
  })

  return {
    ...gateway,
    world,
    config,
    redis,
    events,
    served,
    supergraphFile,
    logged: () => lines.join(''),
    async person(email, { at, role = 'ADMIN', permissions = [], isNew = false, ...given } = {}) {
      await registerAccount(issuer, { email, givenName: 'Ioana', familyName: 'Marinescu' })
      const memberships = new Map(at ? [[at.id, { role, permissions }]] : [])
      const principal = aPrincipal('Ioana Marinescu', { memberships, ...given })
      if (!isNew) world.principals.set(`local||${localUserId(email)}`, principal)
      return principal
    },
    token: (email, claim) => mintToken(issuer, { email, ...claim }),
    graphql: (query, { token, headers, variables: given } = {}) =>
      gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
        payload: { query, ...(given ? { variables: given } : {}) },
      }),
    get: (url, options = {}) => gateway.app.inject({ method: 'GET', url, ...options }),
    async stop() {
      world.release()
      await gateway.drain()
      await Promise.all(served.map((one) => one.stop()))
      redis.disconnect()
      await events.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
