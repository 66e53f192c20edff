import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OrganizationsPage } from '#organization/organizations-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('console.organizations'))('title'),
})

export default function Page() {
  return <OrganizationsPage />
}
