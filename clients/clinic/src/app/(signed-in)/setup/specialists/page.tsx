import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SpecialistsPage } from '#specialist/specialists-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.specialists'))('title'),
})

export default function Page() {
  return <SpecialistsPage />
}
