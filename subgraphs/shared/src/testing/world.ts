import { openAdminClient, type AdminClient } from '@platform/prisma/admin-client'
import { subjectOf } from '@platform/prisma/demo-people'
import { testDatabase } from '@platform/prisma/testing/test-database'
import type { ExecutionResult } from 'graphql'
import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { signActor, type Actor } from '../actor.ts'
import { eventStream } from '../events/event-stream.ts'
import { JOB_PREFIX } from '../jobs/job-queue.ts'
import { PLATFORM_ORGANIZATION_ID } from '../platform-organization.ts'
import { requestContext, type AnyContext } from '../request-context.ts'
import type { RequestContext } from '../context.ts'
import { openServices, type Services } from '../services.ts'
import type { Subgraph } from '../subgraph.ts'
import { actorOf } from './actor-of.ts'

const ACTOR_SECRET = Buffer.alloc(32, 7).toString('base64url')

/** A private copy of the demo world: its own database, real row security, a Redis database a worker. */
export type World = {
  services: Services
  environment: Record<string, string>
  /** Sees everything, for arranging and for asserting what the database really holds. */
  admin: AdminClient
  organizations: { aurora: string; pacifica: string }
  /** The Actor the gateway would sign for this person at this clinic (by slug), or outside of any. */
  actor(email: string, clinic?: 'aurora' | 'pacifica'): Promise<Actor>
  /** The context a resolver would get for that person. */
  context(email: string, clinic?: 'aurora' | 'pacifica'): Promise<RequestContext<AnyContext>>
  /** Runs an operation at a subgraph as an Actor, through its schema. */
  run(subgraph: Subgraph, actor: Actor, query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>
  close(): Promise<void>
}

/** Enough to see who waits for whom. Each costs a tenth of a second before it is as quick as it will be. */
const FEW = 3

/** `connections` are those to everyone's database: a test of a race wants as many as there are at work. */
export async function aWorld({ connections = FEW } = {}): Promise<World> {
  const database = await testDatabase()
  const redisUrl = new URL(process.env['TEST_REDIS_URL'] ?? '')
  redisUrl.pathname = `/${Number(process.env['VITEST_POOL_ID'] ?? 1) % 16}`
  const environment = {
    DATABASE_URL: database.urls.rls,
    DATABASE_PLATFORM_URL: database.urls.platform,
    DATABASE_ADMIN_URL: database.urls.admin,
    REDIS_URL: redisUrl.href,
    ACTOR_SECRET,
    KEYRING_FILE: process.env['TEST_KEYRING_FILE'] ?? '',
    LOG_LEVEL: 'silent',
    DATABASE_POOL_SIZE: String(connections),
  }
  const services = await openServices(environment, pino({ level: 'silent' }))
  const admin = openAdminClient(database.urls.admin)
  const [aurora, pacifica] = await Promise.all(
    ['aurora', 'pacifica'].map(async (slug) => (await admin.organization.findUniqueOrThrow({ where: { slug } })).id),
  )
  const organizations = { aurora: aurora ?? '', pacifica: pacifica ?? '' }
  // An earlier world's, where these clinics had the same ids.
  const jobs = await services.redis.keys(`${JOB_PREFIX}:*`)
  await services.redis.del(...[...Object.values(organizations), PLATFORM_ORGANIZATION_ID].map(eventStream), ...jobs)
  const actor = (email: string, clinic?: 'aurora' | 'pacifica') =>
    actorOf(admin, subjectOf(email), clinic ? organizations[clinic] : null)

  return {
    services,
    environment,
    admin,
    organizations,
    actor,
    context: async (email, clinic) => requestContext(services, await actor(email, clinic), new Map()),
    run: async (subgraph, asker, query, variables) => {
      const { execute } = await running(subgraph, services)
      return execute({
        query,
        variables,
        actorToken: await signActor({ ...asker, requestId: randomUUID() }, ACTOR_SECRET),
      })
    },
    close: async () => {
      await admin.$disconnect()
      await services.close()
      await database.drop()
    },
  }
}

/** Without its jobs: a test that wants one starts it itself. */
const running = (subgraph: Subgraph, services: Services) => subgraph.open(services, { jobs: false })
