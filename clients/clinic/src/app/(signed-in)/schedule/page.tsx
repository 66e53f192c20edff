import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SchedulePage } from '#schedule/schedule-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.schedule'))('title'),
})

export default function Page() {
  return <SchedulePage />
}
