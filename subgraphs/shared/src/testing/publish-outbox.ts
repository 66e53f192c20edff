import { announce } from '../events/announce.ts'
import type { PublishedEvent } from '../events/published-event.ts'
import type { World } from './world.ts'

type Waiting = Omit<PublishedEvent, 'occurredAt'> & { occurredAt: Date }

/** Tells what waits in a world's outbox, as the relay would, which is another subgraph's. */
export async function publishOutbox({ admin, services }: World): Promise<PublishedEvent[]> {
  const waiting = await admin.$queryRaw<Waiting[]>`
    UPDATE capabilities.outbox_events SET published_at = now() WHERE published_at IS NULL
    RETURNING id, type, schema_version AS version, occurred_at AS "occurredAt", organization_id AS "organizationId",
              actor_id AS actor, subject_ids AS "subjectIds", payload AS data, nextval('capabilities.publications')::float8 AS cursor`
  const events = waiting
    .map((event) => ({ ...event, occurredAt: event.occurredAt.toISOString() }))
    .toSorted((a, b) => a.cursor - b.cursor)
  for (const event of events) await announce(services.redis, event)
  return events
}
