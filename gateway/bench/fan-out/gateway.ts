import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readApiKey } from '../../src/authentication/api-key.ts'
import { lookupKeyOf } from '../../src/authentication/subject.ts'
import { compose } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { localTransport } from '../../src/engine/transport-local.ts'
import { openLog } from '../../src/observe/log.ts'
import { buildGateway } from '../../src/server.ts'
import { testAnswerers, testSdl } from '../../src/testing/test-subgraphs.ts'
import { aPrincipal, aTestWorld } from '../../src/testing/test-world.ts'
import { keyOf } from './keys.ts'
import { fanOutSubscriptions } from './subgraphs.ts'

/** A whole gateway with subgraphs in its process: the process that is measured. */
const [, , redisUrl = '', principals = '1'] = process.argv
const MANY = '1000000'

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const supergraph = join(folder, 'supergraph.graphql')
const parts = Object.entries(testSdl).map(([name, sdl]) => ({ name, sdl, url: `http://${name}.invalid/graphql` }))
writeFileSync(supergraph, compose(parts).supergraph)

const actorSecret = randomBytes(32).toString('base64url')
const world = aTestWorld()
const clinic = world.organizations.aurora.id
for (let number = 0; number < Number(principals); number += 1) {
  const memberships = new Map([[clinic, { role: 'SERVICE', permissions: ['patients:read'] }]])
  const principal = aPrincipal(`Principal ${number}`, { kind: 'SERVICE_ACCOUNT', memberships })
  world.principals.set(lookupKeyOf(readApiKey(keyOf(number))), principal)
}

const log = openLog('silent')
const subscribe = await fanOutSubscriptions(redisUrl, actorSecret)
const subgraphs = [...testAnswerers(world, actorSecret)].map(([name, execute]) =>
  localTransport(
    {
      name,
      execute,
      ready: async () => true,
      close: async () => undefined,
      ...(name === 'capabilities' && { subscribe }),
    },
    log,
  ),
)
const config = readConfig({
  REDIS_URL: redisUrl,
  ACTOR_SECRET: actorSecret,
  AUTH_MODE: 'local',
  LOCAL_ISSUER_DIR: join(folder, 'issuer'),
  SUPERGRAPH: supergraph,
  PORT: '0',
  LOG_LEVEL: 'silent',
  ...Object.fromEntries(
    [
      'LIVE_CONNECTIONS_PER_IP',
      'LIVE_SUBSCRIPTIONS_PER_PRINCIPAL',
      'LIVE_SUBSCRIPTIONS_PER_CLINIC',
      'RATE_LIMIT_ANONYMOUS',
      'RATE_LIMIT_SUBJECT',
      'RATE_LIMIT_KEY',
      'RATE_LIMIT_ORGANIZATION',
      'RATE_LIMIT_FAILURES',
    ].map((name) => [name, MANY]),
  ),
})
const gateway = await buildGateway(config, { subgraphs })
const address = await gateway.listen()

process.on('message', () => {
  globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed } = process.memoryUsage()
  process.send?.({ cpuMicros: user + system, rss, heapUsed })
})
process.on('disconnect', () => process.exit())
process.send?.({ url: `${address.replace('http', 'ws')}/graphql`, clinic })
