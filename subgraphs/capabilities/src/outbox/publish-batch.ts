import type { AdminClient } from '@platform/prisma/admin-client'
import type { EventType } from '@platform/shared/events/event-type'
import { EVENT_TYPES } from '@platform/shared/events/registry'
import type { PublishedEvent } from '@platform/shared/events/published-event'

export const BATCH = 200

const types: Partial<Record<string, EventType>> = EVENT_TYPES
const isFleeting = (type: string) => types[type]?.isFleeting ?? false

type Waiting = Omit<PublishedEvent, 'occurredAt' | 'cursor'> & { occurredAt: Date; cursor: bigint }

/** Hands events on in their order and tells how many got through: the first so many of them. */
export type Publish = (events: PublishedEvent[]) => Promise<{
  delivered: number
  failure: Error | null
  /** The cursor that Redis had reached already, when it refused an event for not coming after it. */
  reached: number | null
}>

/**
 * Publishes the events that have waited longest and marks them as published, each at least once.
 *
 * Order: one relay works at a time, whoever gets the lock, and takes events by `sequence`. When one act saw the outcome of
 * another, its event has the higher number and is published later. Acts that ran side by side have no order; theirs may
 * commit in another than they were numbered in, so the number is no place in the order of publication. `cursor` is.
 *
 * Loss: what Redis did not take stays unmarked. Should the process end after Redis took an event and before the mark is
 * committed, the lock goes with the transaction and the next relay publishes it again, with the same id.
 *
 * Redis may be ahead of the count of publications, once the database was restored from a backup. The count catches up.
 */
export async function publishBatch(
  admin: AdminClient,
  publish: Publish,
): Promise<{ published: number; failure: Error | null }> {
  return admin.$transaction(
    async (tx) => {
      // A statement of its own: the next one must see what the last holder of the lock has marked.
      const [lock] = await tx.$queryRaw<{ mine: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtext('capabilities.outbox_events')) AS mine`
      if (!lock?.mine) return { published: 0, failure: null }

      const waiting = await tx.$queryRaw<Waiting[]>`
        SELECT nextval('capabilities.publications') AS cursor, event.* FROM (
          SELECT id, type, schema_version AS version, occurred_at AS "occurredAt", organization_id AS "organizationId",
                 actor_id AS actor, subject_ids AS "subjectIds", payload AS data
            FROM capabilities.outbox_events WHERE published_at IS NULL ORDER BY sequence LIMIT ${BATCH}) event`
      if (waiting.length === 0) return { published: 0, failure: null }

      const { delivered, failure, reached } = await publish(waiting.map(asPublished))
      const told = waiting.slice(0, delivered)
      const kept = told.filter(({ type }) => !isFleeting(type)).map(({ id }) => id)
      const fleeting = told.filter(({ type }) => isFleeting(type)).map(({ id }) => id)
      if (kept.length > 0)
        await tx.$executeRaw`UPDATE capabilities.outbox_events SET published_at = clock_timestamp() WHERE id = ANY (${kept}::uuid[])`
      if (fleeting.length > 0)
        await tx.$executeRaw`DELETE FROM capabilities.outbox_events WHERE id = ANY (${fleeting}::uuid[])`
      // Never back to within this batch: Redis may have taken the end of what it refused the beginning of, and would refuse
      // the beginning of the next one for it, and so on without end.
      const counted = Math.max(...waiting.map(({ cursor }) => Number(cursor)))
      if (reached)
        await tx.$executeRaw`SELECT setval('capabilities.publications', ${Math.max(reached, counted)}::bigint)`
      return { published: delivered, failure }
    },
    { timeout: 20_000 },
  )
}

const asPublished = ({ occurredAt, cursor, ...event }: Waiting): PublishedEvent => ({
  ...event,
  occurredAt: occurredAt.toISOString(),
  cursor: Number(cursor),
})
