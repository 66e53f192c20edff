import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AuditPage } from '#audit-event/audit-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('console.audit'))('title'),
})

export default function Page() {
  return <AuditPage />
}
