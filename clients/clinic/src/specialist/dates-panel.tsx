'use client'
import { ActionIcon, Group, Paper, Text, Title } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { addDays, daysFrom, firstOfMonth } from '#clock/day.ts'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { DateHoursDialog } from './date-hours-dialog.tsx'
import { effectiveDay } from './effective-day.ts'
import { MonthGrid } from './month-grid.tsx'
import { useGround, type Specialist } from './use-ground.ts'

type Props = { specialist: Specialist; month: string; onMonth: (month: string) => void; onStale: () => void }

/** A month of a specialist, and the dates on which they keep other hours than in their week. */
export function DatesPanel({ specialist, month, onMonth, onStale }: Props) {
  const t = useTranslations('clinic.specialist')
  const format = useFormatter()
  const { today } = useClinicClock()
  const [open, setOpen] = useState<string | null>(null)
  const first = firstOfMonth(month)
  const next = firstOfMonth(addDays(first, 31))
  const days = daysFrom(first, 31).filter((day) => day < next)
  const { ground, error, isBusy, reload } = useGround(specialist, { from: first, days: days.length })

  return (
    <Paper withBorder p="lg" component="section">
      <Group justify="space-between" mb="md" gap="md">
        <div>
          <Title order={2} fz="md">
            {t('dates')}
          </Title>
          <Text size="sm" c="dimmed">
            {t(specialist.canSchedule ? 'datesText' : 'datesReadText')}
          </Text>
        </div>
        <Group gap="xs">
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('monthBefore')}
            onClick={() => onMonth(firstOfMonth(addDays(first, -1)))}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <Text fw={600} size="sm" miw={130} ta="center" aria-live="polite">
            {format.dateTime(new Date(`${first}T12:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' })}
          </Text>
          <ActionIcon variant="default" size={36} aria-label={t('monthAfter')} onClick={() => onMonth(next)}>
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      {error && !ground && <ErrorState error={error} isRetrying={isBusy} onRetry={reload} />}
      {!ground && !error && <PanelSkeleton lines={10} />}
      {ground && (
        <MonthGrid
          days={days.map((day) => effectiveDay(day, ground))}
          others={new Set(ground.dates.map(({ date }) => date))}
          today={today}
          onOpen={setOpen}
        />
      )}
      {ground && open && (
        <DateHoursDialog
          specialist={specialist}
          day={open}
          ground={ground}
          onClose={() => setOpen(null)}
          onStale={onStale}
        />
      )}
    </Paper>
  )
}
