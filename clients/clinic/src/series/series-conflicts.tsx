'use client'
import { Button, Group, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import type { PlannedVisitFragment } from '../gql/graphql.ts'
import { PlannedVisitRow } from './planned-visit-row.tsx'

type Props = {
  conflicts: readonly PlannedVisitFragment[]
  isBusy: boolean
  onLeave: () => void
  onEvenIfBusy: () => void
}

/** Visits of a series that cannot be moved along: each with its reasons, and moving the rest without them. */
export function SeriesConflicts({ conflicts, isBusy, onLeave, onEvenIfBusy }: Props) {
  const t = useTranslations('clinic.series')
  const { zone } = useClinicClock()
  const isOnlyBusy = conflicts.every(({ canBeBooked }) => canBeBooked)
  return (
    <Stack gap="xs">
      <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('list')}>
        {conflicts.map((visit) => (
          <PlannedVisitRow key={visit.date} visit={visit} zone={zone} />
        ))}
      </Stack>
      <Group gap="xs">
        <Button variant="default" loading={isBusy} onClick={onLeave}>
          {t('moveRest')}
        </Button>
        {isOnlyBusy && (
          <Button variant="default" loading={isBusy} onClick={onEvenIfBusy}>
            {t('evenIfBusy')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
