import { ConfigurationError, readConfig } from './config.ts'
import { describeError } from './observe/describe-error.ts'
import { openLog } from './observe/log.ts'
import { readOpenConfig } from './open-config.ts'

/** Longer than any answer may take. Whatever still runs then is stuck. */
const PATIENCE_MS = 30_000

const log = openLog('info')

// The default would print the message of an error, which may quote what a caller wrote.
process.on('uncaughtException', (error) => {
  log.fatal(describeError(error), 'the gateway broke')
  process.exit(1)
})

/**
 * Over another graph and for this machine alone, or the platform's own. Read once the variables are known to be well: what
 * is wrong with them is told at once then, and not after seconds.
 */
async function assemble() {
  if (process.env['AUTH_MODE'] === 'none') {
    const config = readOpenConfig(process.env)
    const { buildOpenGateway } = await import('./open-server.ts')
    return { gateway: await buildOpenGateway(config), drainSeconds: 0 }
  }
  const config = readConfig(process.env)
  const { buildGateway } = await import('./server.ts')
  return { gateway: await buildGateway(config, { variables: process.env }), drainSeconds: config.drainSeconds }
}

async function start(): Promise<void> {
  const { gateway, drainSeconds } = await assemble()
  const address = new URL(await gateway.listen())

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'asked to stop')
      setTimeout(() => process.exit(1), PATIENCE_MS + drainSeconds * 1000).unref()
      void gateway.drain()
    })
  }
  // Said last: whoever waits for these words may ask it to stop at once.
  log.info({ host: address.hostname, port: Number(address.port) }, 'the gateway listens')
}

try {
  await start()
} catch (error) {
  // Before the first request there is nobody to quote: whoever starts the gateway may read why it does not.
  const reason = error instanceof Error ? error.message || error.name : String(error)
  process.stderr.write(error instanceof ConfigurationError ? `${reason}\n` : `The gateway cannot start: ${reason}\n`)
  process.exit(1)
}
