import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DomainsPage } from '#domain/domains-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.admin.domains'))('title'),
})

export default function Page() {
  return <DomainsPage />
}
