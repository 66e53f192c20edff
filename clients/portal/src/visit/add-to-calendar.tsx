'use client'
import { Button, type ButtonProps } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { calendarFile, type CalendarVisit } from './calendar-file.ts'

/** Hands over the visit as a file that every calendar opens. Made here: nobody else is told. */
export function AddToCalendar({ visit, ...look }: { visit: CalendarVisit } & ButtonProps) {
  const t = useTranslations('portal.visit')
  function download() {
    const url = URL.createObjectURL(new Blob([calendarFile(visit)], { type: 'text/calendar;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'visit.ics'
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <Button variant="default" leftSection={<IconCalendarPlus size={16} aria-hidden />} {...look} onClick={download}>
      {t('calendar')}
    </Button>
  )
}
