import type { Actor } from '../actor.ts'
import { PLATFORM_ORGANIZATION_ID } from '../platform-organization.ts'
import type { AnyContext } from '../request-context.ts'
import type { EventType } from './event-type.ts'
import type { NewEvent } from './new-event.ts'
import { EVENT_TYPES } from './registry.ts'

/** Writes events to the outbox over `db`, so that they are published if and only if its transaction commits. */
export const emitter =
  (db: AnyContext['db'], actor: Actor) =>
  async (event: NewEvent): Promise<void> => {
    const type: EventType = EVENT_TYPES[event.type]
    // createMany asks for nothing back: only the relay may read the outbox.
    await db.outboxEvent.createMany({
      data: {
        organizationId: event.organizationId ?? actor.organizationId ?? PLATFORM_ORGANIZATION_ID,
        type: event.type,
        schemaVersion: type.version,
        subjectIds: [...event.subjectIds],
        payload: checked(type, event),
      },
    })
  }

/** Exactly the registered fields, each of its type: an unregistered one has no class, so it must not leave. */
function checked({ fields }: EventType, { type, data }: NewEvent) {
  const given: Record<string, unknown> = data
  const unknown = Object.keys(given).find((name) => !(name in fields))
  if (unknown) throw new Error(`Event ${type} has no field ${unknown}`)
  return Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema.parse(given[name])]))
}
