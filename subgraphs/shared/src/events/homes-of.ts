import { PLATFORM_ORGANIZATION_ID } from '../platform-organization.ts'
import type { EventType } from './event-type.ts'
import type { PublishedEvent } from './published-event.ts'
import { EVENT_TYPES } from './registry.ts'

const types: Partial<Record<string, EventType>> = EVENT_TYPES

/** The organizations an event is told to: where it happened and, if it is of a kind they follow, the platform's team. */
export function homesOf({ type, organizationId, data }: Pick<PublishedEvent, 'type' | 'organizationId' | 'data'>) {
  const isFollowed = types[type]?.isFollowedByPlatform?.(data) ?? false
  return [...new Set([organizationId, ...(isFollowed ? [PLATFORM_ORGANIZATION_ID] : [])])]
}
