'use client'
import { Button, type ButtonProps } from '@mantine/core'
import { CalendarPlusIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'

type Props = {
  /** The clinic's own iCalendar file of the visit; undefined when it was not to be had, which has been told. */
  file: () => Promise<string | undefined>
} & ButtonProps

/** Hands over the visit as a file that every calendar opens. */
export function AddToCalendar({ file, ...look }: Props) {
  const t = useTranslations('portal.visit')
  const [isBusy, setBusy] = useState(false)
  async function download() {
    setBusy(true)
    const text = await file().finally(() => setBusy(false))
    if (text) save(text)
  }
  return (
    <Button
      variant="default"
      leftSection={<CalendarPlusIcon size={16} aria-hidden />}
      {...look}
      loading={isBusy}
      onClick={() => void download()}
    >
      {t('calendar')}
    </Button>
  )
}

function save(text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'visit.ics'
  link.click()
  URL.revokeObjectURL(url)
}
