import type { SecurityEvent } from '@platform/prisma/generated'
import { invalid } from '@platform/shared/errors'
import { PLATFORM_ORGANIZATION_ID } from '@platform/shared/platform-organization'
import type { TelemetryContext } from '../context.ts'

const MAX_EVENTS = 500
const MAX_DETAIL = 500

type NewSecurityEvent = Pick<SecurityEvent, 'kind' | 'detail' | 'occurredAt'> &
  Partial<Pick<SecurityEvent, 'principalId' | 'clientIp' | 'requestId'>> & { organizationId?: string | null }

/** Keeps what the gateway has turned away, in one statement. Row security takes such rows from the gateway alone. */
export async function recordSecurityEvents(
  { db }: TelemetryContext,
  { events }: { events: readonly NewSecurityEvent[] },
) {
  if (events.length > MAX_EVENTS) throw invalid(`At most ${MAX_EVENTS} events at a time`, 'events')
  if (events.some(({ detail }) => detail.length > MAX_DETAIL))
    throw invalid(`A detail has at most ${MAX_DETAIL} characters`, 'events')

  const { count } = await db.securityEvent.createMany({
    data: events.map((event) => ({ ...event, organizationId: event.organizationId ?? PLATFORM_ORGANIZATION_ID })),
  })
  return { recorded: count }
}
