'use client'
import { ColorSwatch, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { STATUS_COLORS } from '#appointment/visit-status.tsx'
import type { VisitFragment } from '../gql/graphql.ts'
import { serviceColor, type Coloring } from './visit-events.ts'

type Props = { coloring: Coloring; services: readonly string[]; visits: readonly VisitFragment[] }

const SHOWN = ['BOOKED', 'UPCOMING', 'CONFIRMED', 'IN_PROGRESS', 'DONE'] as const

/** What the colours of the schedule mean. */
export function Legend({ coloring, services, visits }: Props) {
  const t = useTranslations('clinic.visit')
  const nameOf = (id: string) => visits.find(({ service }) => service?.id === id)?.service?.name ?? ''
  const entries =
    coloring === 'status'
      ? SHOWN.map((status) => ({ key: status, color: STATUS_COLORS[status], label: t(`statuses.${status}`) }))
      : services.map((id) => ({ key: id, color: serviceColor(services, id), label: nameOf(id) }))
  return (
    <Group gap="md">
      {entries.map(({ key, color, label }) => (
        <Group key={key} gap={6} wrap="nowrap">
          <ColorSwatch size={12} color={`var(--mantine-color-${color}-5)`} aria-hidden />
          <Text size="xs" c="dimmed">
            {label}
          </Text>
        </Group>
      ))}
    </Group>
  )
}
