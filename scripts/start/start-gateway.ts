import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fail } from '../failure.ts'
import { dataDirectory, root } from '../root.ts'
import { startServer, type Server } from '../services/server.ts'

const gatewayLog = join(dataDirectory, 'logs/gateway.log')

const PATIENCE_MS = 120_000

/** Starts the gateway with the five subgraphs in its process. It answers a little later: `untilAnswering`. */
export function startGateway(environment: Record<string, string>): Promise<Server> {
  mkdirSync(join(gatewayLog, '..'), { recursive: true })
  return startServer(process.execPath, {
    args: [join(root, 'gateway/src/index.ts')],
    log: gatewayLog,
    cwd: root,
    signal: 'SIGTERM',
    env: { ...process.env, ...environment },
  })
}

export async function untilAnswering(server: Server, port: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (server.running() && Date.now() < deadline) {
    if (await answers(`http://127.0.0.1:${port}/health/ready`)) return
    await sleep(100)
  }
  fail('The gateway did not become ready.', `${lastWords()}\nAll of what it said: ${gatewayLog}`)
}

const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  )

/** The end of the log: what a server says last is why it went. */
export const lastWords = () => readFileSync(gatewayLog, 'utf8').trim().split('\n').slice(-8).join('\n')
