import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClosuresPage } from '#closure/closures-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.closures'))('title'),
})

export default function Page() {
  return <ClosuresPage />
}
