import { afterAll, describe } from 'vitest'
import { tenantGuarantees } from '../tenant-guarantees.ts'
import { pgBouncerProgram } from './pgbouncer-program.ts'
import { startPgBouncer } from './start-pgbouncer.ts'

const program = await pgBouncerProgram()
if ('missing' in program) console.warn(`Skipped: ${program.missing}`)

/** Fewer server connections than the clients' own pool holds: each is shared, transaction by transaction. */
const POOL_SIZE = 3

describe.skipIf('missing' in program)('through PgBouncer in transaction mode', () => {
  let stop = async () => {}
  afterAll(() => stop())
  tenantGuarantees({
    prepared: false,
    serverConnections: POOL_SIZE,
    async through(url) {
      if ('missing' in program) return url
      const bouncer = await startPgBouncer(program, url, { poolSize: POOL_SIZE })
      stop = bouncer.stop
      return bouncer.url
    },
  })
})
