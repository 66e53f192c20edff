import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OperationsPage } from '#operation/operations-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('console.operations'))('title'),
})

export default function Page() {
  return <OperationsPage />
}
