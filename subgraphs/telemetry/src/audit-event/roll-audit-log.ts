import { rollAuditPartitions } from '@platform/prisma/audit-partitions'
import { repeatingJob } from '@platform/shared/repeating-job'
import type { Services } from '@platform/shared/services'

const EVERY_MS = 24 * 60 * 60_000

type Running = { environment: Services['environment']; log: Pick<Services['log'], 'info' | 'error'> }

/** Keeps months ahead of the audit log and drops those it no longer has to keep. */
export async function rollPartitions({ environment, log }: Running): Promise<void> {
  const { created, dropped, unplaced } = await rollAuditPartitions(environment.DATABASE_ADMIN_URL)
  if (created > 0 || dropped > 0) log.info({ created, dropped }, 'the audit log was rolled')
  if (unplaced > 0) log.error({ unplaced }, 'audit events lie outside of every month: see the README of telemetry')
}

/** At every start and once a day. */
export const rollAuditLog = repeatingJob('roll-audit-log', EVERY_MS, rollPartitions)
