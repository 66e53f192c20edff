import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TodayPage } from '#today/today-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.today'))('title'),
})

export default function Page() {
  return <TodayPage />
}
