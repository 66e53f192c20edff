import { Prisma } from '@platform/prisma/generated'
import type { PublishedEvent } from '@platform/shared/events/published-event'
import type { TelemetryContext } from '../context.ts'
import { conditionsOf, readAuditEvents, type AuditEventFilter } from './list-audit-events.ts'

type Args = { filter?: AuditEventFilter | null | undefined }

/** The audit event that was announced, if it is one the subscriber asked for and row security shows it to them. */
export async function findAnnouncedAuditEvent({ db }: TelemetryContext, event: PublishedEvent, { filter }: Args) {
  if (filter && !mayFit(event, filter)) return null
  const { subjectIds, occurredAt } = event
  const conditions = [
    Prisma.sql`id = ${subjectIds[0]}::uuid`,
    // The same instant, of which the announcement knows the milliseconds: one month is searched and not six years.
    Prisma.sql`recorded_at BETWEEN ${occurredAt}::timestamptz - interval '1 ms' AND ${occurredAt}::timestamptz + interval '1 ms'`,
    ...(filter ? conditionsOf(filter) : []),
  ]
  const [found] = await readAuditEvents(db, Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}`)
  return found ?? null
}

/** What the announcement itself rules out need not be read. */
const mayFit = ({ data }: PublishedEvent, { entity, action }: AuditEventFilter) =>
  (entity == null || entity === data['entity']) && (action == null || action.toLowerCase() === data['action'])
