'use client'
import { DatesProvider } from '@mantine/dates'
import 'dayjs/locale/es'
import 'dayjs/locale/ro'
import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'

/** Names of days and months for calendars and plans, weeks from Monday. */
export function Dates({ children }: { children: ReactNode }) {
  const locale = useLocale()
  return <DatesProvider settings={{ locale, firstDayOfWeek: 1 }}>{children}</DatesProvider>
}
