import type { z } from 'zod'
import type { EVENT_TYPES } from './registry.ts'

type Registry = typeof EVENT_TYPES
export type EventTypeName = keyof Registry

type Data<T extends EventTypeName> = {
  [F in keyof Registry[T]['fields']]: Registry[T]['fields'][F] extends { schema: infer S extends z.ZodType }
    ? z.infer<S>
    : never
}

type IdOfEach<Subjects extends readonly string[]> = { readonly [S in keyof Subjects]: string }

/** An event as domain code states it. The outbox adds id, time, actor and request. */
export type NewEvent = {
  [T in EventTypeName]: {
    type: T
    /** Ids of what it happened to, as many as the registry names and in its order. */
    subjectIds: IdOfEach<Registry[T]['subjects']>
    data: Data<T>
    /** Where it happened, when that is not the clinic of the actor. */
    organizationId?: string
  }
}[EventTypeName]
