import pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'

const RETRY_MS = 1000

/**
 * Calls `onNotify` for every notification of a channel, until ended. Reconnects by itself; what was notified meanwhile is
 * lost, and so is all of it behind a transaction-mode pooler. A hint, therefore: its user looks for itself now and then.
 */
export function listen(url: string, channel: string, onNotify: () => void): () => Promise<void> {
  const end = new AbortController()
  let client: pg.Client | undefined

  async function listenOnce() {
    client = new pg.Client({ connectionString: url })
    const closed = new Promise<void>((resolve) => client?.once('end', resolve))
    client.on('error', () => {}) // An 'end' follows.
    client.on('notification', onNotify)
    await client.connect()
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    await closed
  }

  const listening = (async () => {
    while (!end.signal.aborted) {
      await listenOnce().catch(() => client?.end())
      await sleep(RETRY_MS, undefined, { signal: end.signal }).catch(() => {})
    }
  })()

  return async () => {
    end.abort()
    await client?.end()
    await listening
  }
}
