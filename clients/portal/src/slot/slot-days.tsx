'use client'
import { Button, Group, Paper, Stack, Title } from '@mantine/core'
import { viewerZone } from '@platform/ui/time/zone-label.ts'
import { useFormatter } from 'next-intl'
import type { FreeSlotFragment } from '../gql/graphql.ts'

type Props = {
  days: readonly { date: string; slots: readonly FreeSlotFragment[] }[]
  isBusy: boolean
  onPick: (slot: FreeSlotFragment) => void
}

/** Days, and their times as buttons, by the viewer's clock. */
export function SlotDays({ days, isBusy, onPick }: Props) {
  const format = useFormatter()
  const zone = viewerZone()
  const nameOf = (date: string) =>
    format.dateTime(new Date(`${date}T12:00:00Z`), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  return (
    <Stack gap="sm">
      {days.map(({ date, slots }) => (
        <Paper key={date} withBorder p="md" component="section" aria-label={nameOf(date)}>
          <Title order={3} fz="sm" mb="sm">
            {nameOf(date)}
          </Title>
          <Group gap="xs">
            {slots.map((slot) => (
              <Button
                key={slot.start}
                variant="default"
                className="tabular"
                px="sm"
                miw={76}
                disabled={isBusy}
                title={slot.specialists.map(({ displayName }) => displayName).join(', ')}
                onClick={() => onPick(slot)}
              >
                {format.dateTime(new Date(slot.start), { hour: '2-digit', minute: '2-digit', timeZone: zone })}
              </Button>
            ))}
          </Group>
        </Paper>
      ))}
    </Stack>
  )
}
