'use client'
import { Select } from '@mantine/core'
import { useTranslations } from 'next-intl'

export type CalendarName = { id: string; name: string }

type Props = { calendars: readonly CalendarName[]; calendarId: string; onChange: (calendarId: string) => void }

/** Which hours to look at: a specialist's own, or those in one of their calendars. */
export function CalendarChoice({ calendars, calendarId, onChange }: Props) {
  const t = useTranslations('clinic.specialist')
  if (calendars.length === 0) return null
  return (
    <Select
      aria-label={t('whichWeek')}
      w={240}
      allowDeselect={false}
      value={calendarId}
      onChange={(id) => onChange(id ?? '')}
      data={[{ value: '', label: t('ownHours') }, ...calendars.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  )
}
