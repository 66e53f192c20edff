import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProgramsPage } from '#service-account/programs-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.admin.programs'))('title'),
})

export default function Page() {
  return <ProgramsPage />
}
