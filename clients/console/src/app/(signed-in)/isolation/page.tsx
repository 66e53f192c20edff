import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { IsolationPage } from '#isolation/isolation-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('console.isolation'))('title'),
})

export default function Page() {
  return <IsolationPage />
}
