import { chmodSync, mkdirSync } from 'node:fs'
import { migrate } from '@platform/prisma/migrate'
import { createRoles } from '@platform/prisma/roles'
import { buildApps } from '../apps/build-apps.ts'
import { tell } from '../command.ts'
import { fail } from '../failure.ts'
import { dataDirectory } from '../root.ts'
import { isTaken } from '../services/port.ts'
import { step } from '../step.ts'
import { demoWorldOnce } from './demo-world-once.ts'
import { chosenPort, rolePasswords, writeEnvironment } from './local-environment.ts'
import { places } from './places.ts'
import { appsToServe, refuseTakenPorts, startApps, type Apps } from './start-apps.ts'
import { postgresService } from './postgres-service.ts'
import { redisService } from './redis-service.ts'
import { claimRun, noteServers } from './run-note.ts'
import { lastWords, startGateway, untilAnswering } from './start-gateway.ts'
import { supergraphOnce } from './supergraph-once.ts'
import { untilStopped, type Watch } from './until-stopped.ts'

/** Everything the platform needs on one machine, in order; then waits until it is to stop. */
export async function startAll(apps: Apps = appsToServe()): Promise<number> {
  // Others may pass this folder, not look into it: the account that runs PostgreSQL must reach its data below.
  mkdirSync(dataDirectory, { recursive: true })
  chmodSync(dataDirectory, 0o711)
  await claimRun()
  return untilStopped((watch) => startInto(watch, apps))
}

async function startInto(watch: Watch, apps: Apps) {
  const port = chosenPort('PORT', 9000)
  if (await isTaken(port)) {
    fail(
      `Port ${port}, meant for the gateway, is taken by another program.`,
      `Stop that program (lsof -i :${port} names it), or choose another port: PORT=9010 npm start`,
    )
  }
  if (apps !== 'none') await refuseTakenPorts()
  const postgres = await step('PostgreSQL 18', async (note) => {
    const service = await postgresService(chosenPort('POSTGRES_PORT', 9432), note)
    if (service.server) watch('PostgreSQL', service.server)
    return service
  })
  const redis = await step('Redis', async (note) => {
    const service = await redisService(chosenPort('REDIS_PORT', 9379), note)
    if (service.server) watch('Redis', service.server)
    return service
  })
  const urls = await step('Roles', () =>
    createRoles(postgres.superuserUrl, { database: 'platform', passwords: rolePasswords() }),
  )
  await step('Migrations', async (note) => {
    const applied = await migrate(urls.owner, note)
    note(applied.length > 0 ? `${applied.length} applied` : 'up to date')
  })
  await step('Demo world', (note) => demoWorldOnce(postgres.directory, urls.admin, note))
  await step('Supergraph', supergraphOnce)
  const environment = writeEnvironment(urls, redis.url)
  await step('Gateway', async () => {
    const server = await startGateway(environment)
    watch('The gateway', server, lastWords)
    noteServers({ gateway: server.pid })
    await untilAnswering(server, port)
  })
  const isServed = apps !== 'none' && (await serveApps(watch, apps, environment))
  console.log(await places(environment, isServed))
}

/** The platform is of use without its apps: when they do not build or start, that is told, and the rest goes on. */
async function serveApps(watch: Watch, apps: 'built' | 'dev', environment: Record<string, string>): Promise<boolean> {
  try {
    if (apps === 'built') await buildApps()
    await step('Apps', () => startApps(watch, apps, environment))
    return true
  } catch (error) {
    console.error(`\n✗ ${tell('start', error)}\n  The gateway serves without the apps. npm start tries them again.`)
    return false
  }
}
