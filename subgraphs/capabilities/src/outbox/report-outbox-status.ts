import { openAdminClient } from '@platform/prisma/admin-client'
import { repeatingJob } from '@platform/shared/repeating-job'
import type { Services } from '@platform/shared/services'
import { keepOutboxStatus } from './outbox-status.ts'

const EVERY_MS = 10_000

/** Counts what waits to be published. Any number of processes may: they count the same. */
export async function countOutbox({ environment, redis }: Services): Promise<void> {
  const admin = openAdminClient(environment.DATABASE_ADMIN_URL)
  try {
    const { _count, _min } = await admin.outboxEvent.aggregate({
      where: { publishedAt: null },
      _count: true,
      _min: { occurredAt: true },
    })
    await keepOutboxStatus(redis, { pending: _count, oldestAt: _min.occurredAt, countedAt: new Date() })
  } finally {
    await admin.$disconnect()
  }
}

export const reportOutboxStatus = repeatingJob('report-outbox-status', EVERY_MS, countOutbox)
