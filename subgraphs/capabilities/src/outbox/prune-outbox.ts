import { openAdminClient } from '@platform/prisma/admin-client'
import { repeatingJob } from '@platform/shared/repeating-job'
import type { Services } from '@platform/shared/services'

const EVERY_MS = 60 * 60_000
const KEPT_DAYS = 7
/** Rows a statement, so that no deletion holds its locks for long. */
const BATCH = 5_000

/** Deletes what was published more than a week ago. What is not published stays, however old. */
export async function deletePublished({ environment, log }: Pick<Services, 'environment' | 'log'>): Promise<void> {
  const admin = openAdminClient(environment.DATABASE_ADMIN_URL)
  try {
    let deleted: number
    do {
      deleted = await admin.$executeRaw`
        DELETE FROM capabilities.outbox_events WHERE id IN (
          SELECT id FROM capabilities.outbox_events
           WHERE published_at < now() - make_interval(days => ${KEPT_DAYS}::int) LIMIT ${BATCH})`
      if (deleted > 0) log.info({ deleted }, 'published events were deleted')
    } while (deleted === BATCH)
  } finally {
    await admin.$disconnect()
  }
}

export const pruneOutbox = repeatingJob('prune-outbox', EVERY_MS, deletePublished)
