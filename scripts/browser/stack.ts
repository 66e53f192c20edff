import { aRealGateway, type RealGateway } from '@platform/gateway/testing/a-real-gateway'
import { aFragileLine } from '@platform/shared/testing/fragile-line'
import type { Browser } from 'playwright-core'
import { APPS, type App } from '../apps/apps.ts'
import { buildApps } from '../apps/build-apps.ts'
import { serveApp, untilServing } from '../apps/serve-app.ts'
import { freePort } from '../services/port.ts'
import type { Server } from '../services/server.ts'
import { openBrowser } from './chromium.ts'

/** The real thing, whole: gateway, subgraphs and databases, the three apps as built, and a browser before them. */
export type Stack = {
  browser: Browser
  gateway: RealGateway
  /** Between the apps and the gateway. Whoever cuts it mends it before their test ends: all flows share it. */
  line: Awaited<ReturnType<typeof aFragileLine>>
  ports: Record<App['name'], number>
  stop(): Promise<void>
}

let running: Stack | undefined

/** The one stack of the browser tests. Flows are loaded once it stands. */
export function stack(): Stack {
  if (!running) throw new Error('The stack does not stand yet')
  return running
}

export async function startStack(): Promise<void> {
  // A browser that is missing is fetched while the apps are built. Both may take minutes, and the rest is needed later.
  const [browser] = await Promise.all([openBrowser(), buildApps()])
  const gateway = await aRealGateway('local', { NODE_ENV: 'test', OPERATIONS_MODE: 'registered' })
  const { hostname: host, port: gatewayPort } = new URL(await gateway.listen())
  const line = await aFragileLine({ host, port: Number(gatewayPort) })
  const gatewayUrl = `http://127.0.0.1:${line.port}`
  const servers: Server[] = []
  const ports = { clinic: await freePort(), portal: await freePort(), console: await freePort() }
  const environment = { AUTH_MODE: 'local', PORTAL_PORT: String(ports.portal) }
  await Promise.all(
    APPS.map(async (app) => {
      const port = ports[app.name]
      const server = await serveApp(app, { port, gatewayUrl, environment, mode: 'built' })
      servers.push(server)
      await untilServing(app, server, port)
    }),
  )
  running = {
    browser,
    gateway,
    line,
    ports,
    async stop() {
      await browser.close()
      await Promise.all(servers.map((server) => server.stop()))
      line.close()
      await gateway.stop()
      running = undefined
    },
  }
}
