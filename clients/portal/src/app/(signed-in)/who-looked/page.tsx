import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccessHistoryPage } from '#access-event/access-history-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('portal.access'))('title'),
})

export default function Page() {
  return <AccessHistoryPage />
}
