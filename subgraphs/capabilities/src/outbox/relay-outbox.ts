import { openAdminClient } from '@platform/prisma/admin-client'
import { listen } from '@platform/prisma/listen'
import type { Job } from '@platform/shared/subgraph'
import { setTimeout as sleep } from 'node:timers/promises'
import { doorbell } from './doorbell.ts'
import { BATCH, publishBatch } from './publish-batch.ts'
import { openPublisher } from './publisher.ts'

/** How long an event can wait when its notification was missed, and a relay between two attempts when Redis is away. */
const POLL_MS = 1_000

/** Publishes what domain code wrote to the outbox as soon as its transaction commits. Runs in any number of processes. */
export const relayOutbox: Job = async ({ environment, redis, log }) => {
  const admin = openAdminClient(environment.DATABASE_ADMIN_URL)
  const { publish, close } = await openPublisher(redis)
  const bell = doorbell()
  const end = new AbortController()
  // The trigger `wake_relay` notifies. The least of the logins suffices to hear it.
  const stopListening = listen(environment.DATABASE_URL, 'outbox', bell.ring)
  let isHeldUp = false

  async function relayOnce() {
    const { published, failure } = await publishBatch(admin, publish).catch((error: Error) => ({
      published: 0,
      failure: error,
    }))
    if (published > 0) log.debug({ published }, 'events were published')
    if (failure && !isHeldUp) log.warn({ reason: failure.message }, 'events wait: they cannot be published')
    if (!failure && isHeldUp) log.info({ published }, 'events are published again')
    isHeldUp = failure !== null

    if (failure) await sleep(POLL_MS, undefined, { signal: end.signal }).catch(() => {})
    else if (published < BATCH) await bell.wait(POLL_MS)
  }

  const relaying = (async () => {
    while (!end.signal.aborted) await relayOnce()
  })()

  return async () => {
    end.abort()
    bell.ring()
    await Promise.all([relaying, stopListening()])
    close()
    await admin.$disconnect()
  }
}
