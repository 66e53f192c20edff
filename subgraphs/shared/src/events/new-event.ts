import type { z } from 'zod'
import type { EVENT_TYPES } from './registry.ts'

type Registry = typeof EVENT_TYPES
export type EventTypeName = keyof Registry

type Data<T extends EventTypeName> = { [F in keyof Registry[T]['fields']]: Registry[T]['fields'][F] extends { schema: infer S extends z.ZodType } ? z.infer<S> : never }

/** An event as domain code states it. The outbox adds id, time, actor and request. */
export type NewEvent = {
  [T in EventTypeName]: {
    type: T
    /** Ids of what it happened to, in the order the registry names them. */
    subjectIds: readonly string[]
    data: Data<T>
    /** Where it happened, when that is not the clinic of the actor. */
    organizationId?: string
  }
}[EventTypeName]
