'use client'
import { Badge, Button, Group, Paper, Select, Stack, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'next-intl'
import type { PlannedVisitFragment } from '../gql/graphql.ts'

type Props = {
  visit: PlannedVisitFragment
  zone: string
  /** What can be done with it here: nothing where these are left out. */
  onLeaveOut?: () => void
  onMove?: (start: string) => void
}

/** A visit of a series before it is booked: when, whether it can be, why not, and what else there is. */
export function PlannedVisitRow({ visit, zone, onLeaveOut, onMove }: Props) {
  const t = useTranslations('clinic.series')
  const format = useFormatter()
  const written = (instant: string) =>
    format.dateTime(new Date(instant), {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    })
  const isBusy = visit.patientIsBusyWith.length > 0
  const messages = [...new Set(visit.conflicts.map(({ message }) => message))]
  return (
    <Paper component="li" withBorder p="xs">
      <Group justify="space-between" gap="xs">
        <div>
          <Text size="sm" fw={550} className="tabular">
            {written(visit.start)}
          </Text>
          {visit.canBeBooked && (
            <Text size="xs" c="dimmed">
              {visit.specialists.map(({ displayName }) => displayName).join(', ')}
            </Text>
          )}
        </div>
        <Group gap="xs">
          <Badge variant="light" color={!visit.canBeBooked ? 'red' : isBusy ? 'yellow' : 'teal'} miw="max-content">
            {t(!visit.canBeBooked ? 'taken' : isBusy ? 'busy' : 'free')}
          </Badge>
          {onLeaveOut && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('leaveOutOn', { day: written(visit.start) })}
              onClick={onLeaveOut}
            >
              {t('leaveOut')}
            </Button>
          )}
        </Group>
      </Group>
      {(messages.length > 0 || isBusy) && (
        <Stack gap={4} mt={6}>
          {messages.map((message) => (
            <Text key={message} size="xs" c="var(--mantine-color-error)">
              {message}
            </Text>
          ))}
          {isBusy && <Text size="xs">{t('busyText')}</Text>}
        </Stack>
      )}
      {onMove && !visit.canBeBooked && visit.nextSlots.length > 0 && (
        <Select
          mt={6}
          size="xs"
          aria-label={t('elsewhereOn', { day: written(visit.start) })}
          placeholder={t('elsewhere')}
          value={null}
          data={visit.nextSlots.map(({ start }) => ({ value: start, label: written(start) }))}
          onChange={(start) => {
            if (start) onMove(start)
          }}
        />
      )}
    </Paper>
  )
}
