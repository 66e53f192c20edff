import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSubgraph } from '@platform/shared/start-subgraph'
import { aWorld, type World } from '@platform/shared/testing/world'
import type { LightMyRequestResponse } from 'fastify'
import { Redis } from 'ioredis'
import { mintToken } from '../authentication/local-issuer.ts'
import { readConfig } from '../config.ts'
import { loadDefinitions } from '../local-subgraphs.ts'
import { buildGateway, type Gateway } from '../server.ts'
import { subgraphNames } from '../subgraph-names.ts'
import { ourSupergraph } from './our-supergraph.ts'

export type RealGateway = Gateway & {
  world: World
  issuer: string
  /** Asks as this person, at this clinic (by slug) or at none. */
  ask(
    email: string | null,
    clinic: string | null,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<LightMyRequestResponse>
  /** A second gateway over the same world, with connections of its own. */
  twin(): Promise<Gateway>
  stop(): Promise<void>
}

/** The gateway over the five real subgraphs and a copy of the demo world, all in this process or each on a port. */
export async function aRealGateway(
  transport: 'local' | 'http',
  variables: Record<string, string> = {},
  /** Puts something between the gateway and what it stands on, given where that is. */
  between: (environment: Record<string, string | undefined>) => Promise<Record<string, string>> = async () => ({}),
): Promise<RealGateway> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'))
  const supergraph = join(folder, 'supergraph.graphql')
  await writeFile(supergraph, await ourSupergraph())

  const world = await aWorld()
  const environment = { ...world.environment, ...(await between(world.environment)), ...variables }
  const issuer = process.env['TEST_ISSUER_DIR'] ?? ''
  const redis = new Redis(world.environment['REDIS_URL'] ?? '')
  await redis.flushdb()
  redis.disconnect()

  const apart = transport === 'http' ? await loadDefinitions(subgraphNames) : []
  const started = await Promise.all(apart.map((definition) => startSubgraph(definition, environment, { port: 0 })))
  const urls = subgraphNames.map((name, at) => [`SUBGRAPH_${name.toUpperCase()}_URL`, started[at]?.url])
  const config = readConfig({
    ...environment,
    ...Object.fromEntries(urls),
    AUTH_MODE: 'local',
    LOCAL_ISSUER_DIR: issuer,
    SUPERGRAPH: supergraph,
    PORT: '0',
    // A test asks for a few operations; planning all of the apps' takes two seconds of work.
    WARM_UP_MS: '0',
    RATE_LIMIT_ANONYMOUS: '10000',
    RATE_LIMIT_SUBJECT: '10000',
  })
  const open = () => buildGateway(config, { variables: environment })
  const gateway = await open()
  const twins: Gateway[] = []

  return {
    ...gateway,
    world,
    issuer,
    async ask(email, clinic, query, variables) {
      const token = email === null ? null : await mintToken(issuer, { email })
      return gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(clinic ? { 'x-organization-id': clinic } : {}),
        },
        payload: { query, variables },
      })
    },
    async twin() {
      const twin = await open()
      twins.push(twin)
      return twin
    },
    async stop() {
      await Promise.all([gateway, ...twins].map((one) => one.drain()))
      await Promise.all(started.map((one) => one.stop()))
      await world.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
