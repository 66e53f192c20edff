import { mkdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fail } from '../failure.ts'
import { dataDirectory, root } from '../root.ts'
import { startServer, type Server } from '../services/server.ts'
import { builtApp } from './build-apps.ts'
import { APPS, portOf, type App } from './apps.ts'

/** From its sources, a first page is compiled first, and all three apps compile at once. */
const PATIENCE_MS = { built: 60_000, dev: 300_000 }

/** What an app is told of the platform it stands on. Secrets and databases are none of its business. */
const TOLD = ['CLINIC_DOMAIN', 'PORTAL_DOMAIN', 'CONSOLE_DOMAIN', 'AUTH_MODE', 'CLERK_PUBLISHABLE_KEY']

type Options = { port: number; gatewayUrl: string; environment: Record<string, string>; mode: 'built' | 'dev' }

const logOf = ({ name }: App) => join(dataDirectory, 'logs', `${name}.log`)

/** Starts one app as it was built, or from its sources with hot reload. It answers a little later. */
export async function serveApp(app: App, { port, gatewayUrl, environment, mode }: Options): Promise<Server> {
  const place = mode === 'built' ? await builtApp(app) : join(root, 'clients', app.name)
  mkdirSync(join(logOf(app), '..'), { recursive: true })
  const { PATH = '', HOME = '', TMPDIR } = process.env
  const told = TOLD.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []))
  const next = join(root, 'node_modules/next/dist/bin/next')
  return startServer(process.execPath, {
    args: mode === 'built' ? [join(place, 'server.js')] : [next, 'dev', '-p', String(port), '-H', 'localhost'],
    cwd: place,
    log: logOf(app),
    signal: 'SIGTERM',
    env: {
      PATH,
      HOME,
      ...(TMPDIR ? { TMPDIR } : {}),
      ...Object.fromEntries(told),
      // The staff's app links to the patients'.
      PORTAL_PORT: environment['PORTAL_PORT'] ?? String(portOf(APPS[1])),
      GATEWAY_URL: gatewayUrl,
      PORT: String(port),
      // By number, a rewrite of a page at a sub-domain would ask itself and hang.
      HOSTNAME: 'localhost',
      NODE_ENV: mode === 'built' ? 'production' : 'development',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
}

/** Returns once the app shows its sign-in page at this port. */
export async function untilServing(
  app: App,
  server: Server,
  port: number,
  mode: 'built' | 'dev' = 'built',
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS[mode]
  while (server.running() && Date.now() < deadline) {
    if (await answers(app.host, port)) return
    await sleep(50)
  }
  fail(`The ${app.title} app did not become ready.`, `${lastWordsOf(app)}\nAll of what it said: ${logOf(app)}`)
}

/** By the app's own name, which Node cannot resolve and `fetch` would not let us say. */
const answers = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const asked = request({ host: 'localhost', port, path: '/sign-in', headers: { host: `${host}:${port}` } })
    asked.setTimeout(30_000, () => asked.destroy())
    asked.on('error', () => resolve(false))
    asked.on('response', (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    asked.end()
  })

/** The end of the log: what a server says last is why it went. */
export const lastWordsOf = (app: App) => readFileSync(logOf(app), 'utf8').trim().split('\n').slice(-8).join('\n')
