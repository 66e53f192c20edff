'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'next-intl'
import type { PlannedVisitFragment, SeriesExceptionInput } from '../gql/graphql.ts'
import { PlannedVisitRow } from './planned-visit-row.tsx'

type Props = {
  visits: readonly PlannedVisitFragment[]
  exceptions: readonly SeriesExceptionInput[]
  zone: string
  onChange: (exceptions: SeriesExceptionInput[]) => void
}

/** Every visit of a series, to leave out or put elsewhere; and those that are left out, to be had back. */
export function SeriesVisits({ visits, exceptions, zone, onChange }: Props) {
  const t = useTranslations('clinic.series')
  const format = useFormatter()
  const others = (date: string) => exceptions.filter((exception) => exception.date !== date)
  const written = (date: string) =>
    format.dateTime(new Date(date), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
  return (
    <Stack gap="xs">
      <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('list')}>
        {visits.map((visit) => (
          <PlannedVisitRow
            key={visit.date}
            visit={visit}
            zone={zone}
            onLeaveOut={() => onChange([...others(visit.date), { date: visit.date, start: null }])}
            onMove={(start) => onChange([...others(visit.date), { date: visit.date, start }])}
          />
        ))}
      </Stack>
      {exceptions
        .filter(({ start }) => !start)
        .map(({ date }) => (
          <Group key={date} gap="xs" px="xs">
            <Text size="sm" c="dimmed" td="line-through">
              {written(date)}
            </Text>
            <Button size="compact-xs" variant="subtle" onClick={() => onChange(others(date))}>
              {t('putBack')}
            </Button>
          </Group>
        ))}
    </Stack>
  )
}
