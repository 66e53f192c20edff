import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CalendarsPage } from '#calendar/calendars-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.calendars'))('title'),
})

export default function Page() {
  return <CalendarsPage />
}
