import type pg from 'pg'

export type ConnectionLease = {
  connection: pg.PoolClient
  /** Back to the pool; or, after what `error` says or what happened meanwhile, to nobody. */
  giveBack(error?: unknown): void
}

/** Takes a connection from the pool. Should it break while it is out, the process lives on: node-postgres would end it. */
export async function leaseConnection(pool: pg.Pool): Promise<ConnectionLease> {
  const connection = await pool.connect()
  let broken: Error | undefined
  const onError = (error: Error) => {
    broken = error
  }
  connection.on('error', onError)
  return {
    connection,
    giveBack(error) {
      connection.off('error', onError)
      connection.release(broken ?? (error === undefined || isRefusal(error) ? undefined : asError(error)))
    },
  }
}

/** An error that a healthy server reported and lived on with. FATAL and PANIC are its last words on that connection. */
const isRefusal = (error: unknown) =>
  typeof error === 'object' && error !== null && 'severity' in error && error.severity === 'ERROR'

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
