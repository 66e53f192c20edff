import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MyClinicsPage } from '#my-clinic/my-clinics-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('portal.clinics'))('title'),
})

export default function Page() {
  return <MyClinicsPage />
}
