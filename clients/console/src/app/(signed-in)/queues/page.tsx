import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { QueuesPage } from '#queue/queues-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('console.queues'))('title'),
})

export default function Page() {
  return <QueuesPage />
}
