import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SecurityPage } from '#security/security-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('console.security'))('title'),
})

export default function Page() {
  return <SecurityPage />
}
