'use client'
import { Stack, Text } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { CalendarDaysIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { MyAppointmentFragment } from '../gql/graphql.ts'
import { AppointmentCard } from './appointment-card.tsx'

type Props = {
  visits: readonly MyAppointmentFragment[]
  isPast: boolean
  /** Until how many hours before they may be changed. Null where that is of no interest. */
  cutoffHours: number | null
  onStale: () => void
}

/** Visits in their order, and until when they may be changed. */
export function AppointmentList({ visits, isPast, cutoffHours, onStale }: Props) {
  const t = useTranslations('portal.appointments')
  if (visits.length === 0)
    return (
      <EmptyState icon={CalendarDaysIcon} title={t(isPast ? 'nonePast' : 'noneUpcoming')}>
        {t(isPast ? 'nonePastText' : 'noneUpcomingText')}
      </EmptyState>
    )
  return (
    <Stack>
      {cutoffHours !== null && (
        <Text size="sm" c="dimmed">
          {t('cutoff', { hours: cutoffHours })}
        </Text>
      )}
      {visits.map((visit) => (
        <AppointmentCard key={visit.id} visit={visit} onStale={onStale} />
      ))}
    </Stack>
  )
}
