import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AppointmentsPage } from '#appointment/appointments-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('portal.appointments'))('title'),
})

export default function Page() {
  return <AppointmentsPage />
}
