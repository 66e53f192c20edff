import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProfilePage } from '#profile/profile-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('portal.profile'))('title'),
})

export default function Page() {
  return <ProfilePage />
}
