import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MembersPage } from '#member/members-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.admin.members'))('title'),
})

export default function Page() {
  return <MembersPage />
}
