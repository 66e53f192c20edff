/** An event as the relay publishes it, JSON on the channel `eventChannel` names. Delivered at least once: `id` tells repeats. */
export type PublishedEvent = {
  id: string
  type: string
  version: number
  /** RFC 3339, in UTC. */
  occurredAt: string
  /** The clinic it happened in, or PLATFORM_ORGANIZATION_ID. */
  organizationId: string
  /** The principal who acted; null when the platform did by itself. */
  actor: string | null
  /** What it happened to, in the order the registry names. */
  subjectIds: readonly string[]
  /** The registered fields of the type. */
  data: Record<string, string | number | boolean | null>
  /** Grows with every publication, so that a subscriber knows what it has missed. A repeat carries a later one. */
  cursor: number
}

/** One channel a clinic and type: `events:{organizationId}:{type}`. Patterns such as `events:*:organization*` select several. */
export const eventChannel = (organizationId: string, type: string) => `events:${organizationId}:${type}`
