'use client'
import { MultiSelect } from '@mantine/core'
import { useTranslations } from 'next-intl'

const USUAL = [15, 30, 60, 120, 240, 720, 1440, 2880, 4320, 10_080, 20_160]
const MOST = 3

type Props = { value: readonly number[]; error: string | undefined; onChange: (minutes: number[]) => void }

/** How long before a visit its patient is reminded of it. */
export function ReminderChoice({ value, error, onChange }: Props) {
  const t = useTranslations('clinic.admin.settings')
  const label = (minutes: number) =>
    minutes % 1440 === 0
      ? t('daysBefore', { count: minutes / 1440 })
      : minutes % 60 === 0
        ? t('hoursBefore', { count: minutes / 60 })
        : t('minutesBefore', { count: minutes })
  const offered = [...new Set([...USUAL, ...value])].toSorted((a, b) => a - b)
  return (
    <MultiSelect
      label={t('reminders')}
      description={t('remindersText')}
      placeholder={value.length === 0 ? t('noReminders') : ''}
      maxValues={MOST}
      data={offered.map((minutes) => ({ value: String(minutes), label: label(minutes) }))}
      value={value.map(String)}
      error={error}
      onChange={(chosen) => onChange(chosen.map(Number).toSorted((a, b) => b - a))}
    />
  )
}
