import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RolesPage } from '#role/roles-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.admin.roles'))('title'),
})

export default function Page() {
  return <RolesPage />
}
