import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LocationsPage } from '#location/locations-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.locations'))('title'),
})

export default function Page() {
  return <LocationsPage />
}
