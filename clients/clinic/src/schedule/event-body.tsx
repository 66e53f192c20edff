import type { ScheduleEventData } from '@mantine/schedule'
import { Text } from '@mantine/core'
import { visitOf } from './visit-events.ts'

/** What stands in the box of a visit. */
export function EventBody({ event }: { event: ScheduleEventData }) {
  const visit = visitOf(event)
  return (
    <div style={{ overflow: 'hidden', lineHeight: 1.25 }}>
      <Text fz={12} fw={600} inherit truncate>
        {event.title}
      </Text>
      {visit && (
        <Text fz={11} inherit truncate>
          {String(event.start).slice(11, 16)} {visit.service?.name}
        </Text>
      )}
    </div>
  )
}
