import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ConsentHistoryPage } from '#consent/consent-history-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('portal.consents'))('title'),
})

export default function Page() {
  return <ConsentHistoryPage />
}
