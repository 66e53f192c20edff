import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ServicesPage } from '#service/services-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.services'))('title'),
})

export default function Page() {
  return <ServicesPage />
}
