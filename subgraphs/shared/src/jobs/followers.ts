import type { EventTypeName } from '../events/new-event.ts'
import type { SubgraphName } from '../subgraph.ts'

/**
 * Which subgraphs do something after an event. Here and not with them: whoever publishes an event hands it to them, and
 * knows none of them. A subgraph whose jobs follow anything else refuses to start.
 */
const FOLLOWERS: Partial<Record<EventTypeName, readonly SubgraphName[]>> = {
  'appointment.booked': ['clinical'],
  'appointment.accepted': ['clinical'],
  'appointment.confirmed': ['clinical'],
  'appointment.rescheduled': ['clinical'],
  'appointment.cancelled': ['clinical'],
  'appointment.reminder_requested': ['clinical'],
  'guest_booking.confirmed': ['clinical'],
  'notification.queued': ['capabilities'],
}

const byType: Partial<Record<string, readonly SubgraphName[]>> = FOLLOWERS

export const followersOf = (type: string): readonly SubgraphName[] => byType[type] ?? []

/** What a subgraph is told of. */
export const followedBy = (subgraph: SubgraphName) =>
  Object.keys(FOLLOWERS).filter((type) => followersOf(type).includes(subgraph))
