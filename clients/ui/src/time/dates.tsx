'use client'
import { DatesProvider } from '@mantine/dates'
import 'dayjs/locale/es'
import 'dayjs/locale/ro'
import type { ReactNode } from 'react'
import { useLanguage } from '../locale/use-language.ts'

/** Names of days and months for calendars and plans, weeks from Monday. */
export function Dates({ children }: { children: ReactNode }) {
  const locale = useLanguage()
  return <DatesProvider settings={{ locale, firstDayOfWeek: 1 }}>{children}</DatesProvider>
}
