import { ConfigurationError, readConfig } from './config.ts'
import { describeError } from './observe/describe-error.ts'
import { openLog } from './observe/log.ts'
import { buildGateway } from './server.ts'

/** Longer than any answer may take. Whatever still runs then is stuck. */
const PATIENCE_MS = 30_000

const log = openLog('info')

// The default would print the message of an error, which may quote what a caller wrote.
process.on('uncaughtException', (error) => {
  log.fatal(describeError(error), 'the gateway broke')
  process.exit(1)
})

try {
  const config = readConfig(process.env)
  const gateway = await buildGateway(config, { variables: process.env })
  await gateway.listen()
  log.info({ host: config.host, port: config.port }, 'the gateway listens')

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'asked to stop')
      setTimeout(() => process.exit(1), PATIENCE_MS + config.drainSeconds * 1000).unref()
      void gateway.drain()
    })
  }
} catch (error) {
  const isForPeople = error instanceof ConfigurationError
  process.stderr.write(
    `${isForPeople || !(error instanceof Error) ? String(error).replace(/^\w+: /, '') : `The gateway cannot start: ${error.message}`}\n`,
  )
  process.exitCode = 1
}
