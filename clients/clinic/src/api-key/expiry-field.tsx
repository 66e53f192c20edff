'use client'
import { TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'

type Props = { value: string; error: string | undefined; onChange: (day: string) => void }

/** The last day on which a key is to work; none for a key that does not end by itself. */
export function ExpiryField({ value, error, onChange }: Props) {
  const t = useTranslations('clinic.admin.keys')
  const { today } = useClinicClock()
  return (
    <TextInput
      type="date"
      label={t('lastDay')}
      description={t('lastDayText')}
      min={today}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
