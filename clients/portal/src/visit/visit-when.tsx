'use client'
import { Text } from '@mantine/core'
import { viewerZone, zoneLabel } from '@platform/ui/time/zone-label.ts'
import { useFormatter } from 'next-intl'

type Props = { start: string; end: string; zone: string }

/** Day and hours by the viewer's clock, and by the clinic's where that is another. */
export function VisitWhen({ start, end, zone }: Props) {
  const format = useFormatter()
  const [begins, ends] = [new Date(start), new Date(end)]
  const hours = (timeZone: string) =>
    format.dateTimeRange(begins, ends, { hour: '2-digit', minute: '2-digit', timeZone })
  const day = format.dateTime(begins, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: viewerZone(),
  })
  const place = zoneLabel(begins, zone)
  return (
    <div>
      <time dateTime={start} className="tabular">
        {day}, {hours(viewerZone())}
      </time>
      {place && (
        <Text size="sm" c="dimmed" className="tabular">
          {format.dateTimeRange(begins, ends, { weekday: 'short', hour: '2-digit', minute: '2-digit', timeZone: zone })}{' '}
          {place}
        </Text>
      )}
    </div>
  )
}
