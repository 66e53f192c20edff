import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GuestsPage } from '#guest-booking/guests-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinic.guests'))('title'),
})

export default function Page() {
  return <GuestsPage />
}
