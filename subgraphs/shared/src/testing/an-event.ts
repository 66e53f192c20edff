import { randomUUID } from 'node:crypto'
import { announce } from '../events/announce.ts'
import type { EventTypeName } from '../events/new-event.ts'
import type { PublishedEvent } from '../events/published-event.ts'
import type { World } from './world.ts'

let cursor = Date.now()

/** Tells an event of a clinic, with a higher cursor than any before. */
export async function anEvent(
  { services, organizations }: World,
  { type = 'organization.updated', clinic = 'aurora' }: { type?: EventTypeName; clinic?: 'aurora' | 'pacifica' } = {},
): Promise<PublishedEvent> {
  const event: PublishedEvent = {
    id: randomUUID(),
    type,
    version: 1,
    occurredAt: new Date().toISOString(),
    organizationId: organizations[clinic],
    actor: null,
    subjectIds: [organizations[clinic]],
    data: { slug: clinic },
    cursor: ++cursor,
  }
  await announce(services.redis, event)
  return event
}
