'use client'
import { ActionIcon, Button, Group, SegmentedControl, Select } from '@mantine/core'
import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { addDays } from '#clock/day.ts'
import type { Specialist } from './shades.ts'
import type { Coloring } from './visit-events.ts'
import { VIEWS, type View } from './views.ts'

type Props = {
  view: View
  day: string
  today: string
  coloring: Coloring
  specialistId: string
  specialists: readonly Specialist[]
  onChange: (changes: { view?: string; day?: string; color?: string; specialist?: string }) => void
}

/** The same day of another month, or its last. */
function addMonths(day: string, count: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10)
}

/** Which days, whose, and how they show. */
export function ScheduleToolbar({ view, day, today, coloring, specialistId, specialists, onChange }: Props) {
  const t = useTranslations('clinic.schedule')
  const step = (count: number) =>
    onChange({ day: view === 'month' ? addMonths(day, count) : addDays(day, view === 'week' ? 7 * count : count) })
  return (
    <Group mb="md" gap="sm" className="no-print">
      <SegmentedControl
        aria-label={t('view')}
        value={view}
        onChange={(next) => onChange({ view: next })}
        data={VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
      />
      <Group gap={4} wrap="nowrap">
        <ActionIcon variant="default" size={36} aria-label={t('back')} onClick={() => step(-1)}>
          <ChevronLeftIcon size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" px="sm" disabled={day === today} onClick={() => onChange({ day: '' })}>
          {t('today')}
        </Button>
        <ActionIcon variant="default" size={36} aria-label={t('forth')} onClick={() => step(1)}>
          <ChevronRightIcon size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Select
        aria-label={t('specialist')}
        placeholder={t('everyone')}
        clearable
        clearButtonProps={{ 'aria-label': t('everyone') }}
        w={220}
        value={specialistId || null}
        onChange={(specialist) => onChange({ specialist: specialist ?? '' })}
        data={specialists.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      />
      <SegmentedControl
        aria-label={t('color')}
        value={coloring}
        onChange={(color) => onChange({ color: color === 'service' ? 'service' : '' })}
        data={[
          { value: 'status', label: t('byStatus') },
          { value: 'service', label: t('byService') },
        ]}
      />
    </Group>
  )
}
