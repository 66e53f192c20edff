'use client'
import { Text } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import { useFormatter } from 'next-intl'
import { zoneLabel } from './zone-label.ts'

type Props = { instant: string; zone: string; show?: 'time' | 'date' | 'both' }

const FORMS = {
  time: { hour: '2-digit', minute: '2-digit' },
  date: { dateStyle: 'medium' },
  both: { dateStyle: 'medium', timeStyle: 'short' },
} as const

/** An instant as the clinic's clocks have it, with the clinic's place where the viewer's clock differs. */
export function ClinicTime({ instant, zone, show = 'both' }: Props) {
  const format = useFormatter()
  const isMounted = useMounted()
  const date = new Date(instant)
  // The server does not know where the viewer is; what it says must be what the browser says first.
  const label = isMounted ? zoneLabel(date, zone) : null
  return (
    <time dateTime={instant} className="tabular">
      {format.dateTime(date, { ...FORMS[show], timeZone: zone })}
      {label && (
        <Text span c="dimmed" size="xs">
          {' '}
          {label}
        </Text>
      )}
    </time>
  )
}
