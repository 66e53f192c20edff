import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SystemPage } from '#system/system-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('console.system'))('title'),
})

export default function Page() {
  return <SystemPage />
}
