import pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'

const PATIENCE_MS = 30_000

/** Waits until all that happened before has been told. Throws when that takes too long. */
export async function outboxIsEmpty(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(50)) {
      const { rows } = await client.query('SELECT FROM capabilities.outbox_events WHERE published_at IS NULL LIMIT 1')
      if (rows.length === 0) return
    }
    throw new Error('The outbox is not emptied: no subscription can be proven')
  } finally {
    await client.end()
  }
}
