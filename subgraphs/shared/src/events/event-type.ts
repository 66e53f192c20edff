import type { z } from 'zod'
import type { PublishedEvent } from './published-event.ts'

/** Events travel to webhooks and browsers: only these two classes may ever be in one. */
export type EventFieldClass = 'public' | 'internal'

export type EventField = {
  class: EventFieldClass
  description: string
  schema: z.ZodType<string | number | boolean | null>
}

export type EventType = {
  /** Raised when the meaning of a field changes; fields may be added within a version. */
  version: number
  /** When it happens, in one sentence. */
  description: string
  /** What `subjectIds` names, in order. */
  subjects: readonly string[]
  fields: Record<string, EventField>
  /** Told and not kept in the outbox: the record it tells of is the one to keep. */
  isFleeting?: true
  /**
   * Told in a stream apart, numbered by Redis: `live-stream.ts`. For what happens often and matters for minutes, and may
   * happen in Redis alone. Nobody's place among the lasting events is lost to it.
   */
  isLive?: true
  /**
   * Whether the platform's team hears of such an event of a clinic. It says who is told, not who may see: what a
   * subscriber is shown of it is for row security to decide.
   */
  isFollowedByPlatform?: (data: PublishedEvent['data']) => boolean
}

const field =
  (kind: EventFieldClass) =>
  <S extends EventField['schema']>(schema: S, description: string) => ({ class: kind, description, schema })

/** A field anyone may know, such as a slug. */
export const publicField = field('public')
/** A field for the clinic and its partners, such as an id or a status. */
export const internalField = field('internal')
