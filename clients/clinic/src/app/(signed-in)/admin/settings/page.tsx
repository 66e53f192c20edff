import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SettingsPage } from '#organization-settings/settings-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.admin.settings'))('title'),
})

export default function Page() {
  return <SettingsPage />
}
