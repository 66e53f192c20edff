import type { EventType } from '@platform/shared/events/event-type'
import { fieldSchema } from '@platform/shared/events/field-schema'
import { PLANNED_EVENTS } from '@platform/shared/events/planned-events'
import { EVENT_TYPES } from '@platform/shared/events/registry'

type Status = 'PUBLISHED' | 'PLANNED'

const CLASSIFICATION = { public: 'PUBLIC', internal: 'INTERNAL' } as const

const described = (status: Status, types: Record<string, EventType>) =>
  Object.entries(types).map(([name, { version, description, subjects, fields }]) => ({
    name,
    version,
    description,
    status,
    subjects,
    fields: Object.entries(fields).map(([field, value]) => ({
      name: field,
      description: value.description,
      classification: CLASSIFICATION[value.class],
      schema: fieldSchema(value),
    })),
  }))

/** The registry as callers are shown it, by name. */
export const EVENT_CATALOGUE = [...described('PUBLISHED', EVENT_TYPES), ...described('PLANNED', PLANNED_EVENTS)].sort(
  (a, b) => (a.name < b.name ? -1 : 1),
)

export type DescribedEventType = (typeof EVENT_CATALOGUE)[number]
