import { openAdminClient, type AdminClient } from '@platform/prisma/admin-client'
import { repeatingJob } from '@platform/shared/repeating-job'
import type { Services } from '@platform/shared/services'
import type { Job } from '@platform/shared/subgraph'
import { keepOutboxStatus } from './outbox-status.ts'

const EVERY_MS = 10_000

/** Counts what waits to be published. Any number of processes may: they count the same. */
export async function countOutbox(admin: AdminClient, { redis }: Pick<Services, 'redis'>): Promise<void> {
  const { _count, _min } = await admin.outboxEvent.aggregate({
    where: { publishedAt: null },
    _count: true,
    _min: { occurredAt: true },
  })
  await keepOutboxStatus(redis, { pending: _count, oldestAt: _min.occurredAt, countedAt: new Date() })
}

export const reportOutboxStatus: Job = async (services) => {
  const admin = openAdminClient(services.environment.DATABASE_ADMIN_URL)
  const count = repeatingJob('report-outbox-status', EVERY_MS, () => countOutbox(admin, services))
  const end = await count(services)
  return async () => {
    await end()
    await admin.$disconnect()
  }
}
