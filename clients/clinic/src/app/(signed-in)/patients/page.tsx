import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PatientsPage } from '#patient/patients-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.patients'))('title'),
})

export default function Page() {
  return <PatientsPage />
}
