'use client'
import type { AppLink } from '@platform/ui/frame/app-link.ts'
import { SignedInFrame } from '@platform/ui/frame/signed-in-frame.tsx'
import type { Place } from '@platform/ui/server/request-place.ts'
import { CalendarDaysIcon, CalendarPlusIcon, EyeIcon, HeartPulseIcon, HistoryIcon, HospitalIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The frame of the patients' app. A new screen adds its line to `links`. */
export function PortalFrame({ place, children }: { place: Place; children: ReactNode }) {
  const t = useTranslations('portal')
  const links: AppLink[] = [
    { href: '/appointments', label: t('appointments.nav'), icon: CalendarDaysIcon },
    { href: '/book', label: t('booking.nav'), icon: CalendarPlusIcon },
    { href: '/my-clinics', label: t('clinics.nav'), icon: HospitalIcon },
    { href: '/profile', label: t('profile.nav'), icon: HeartPulseIcon },
    { href: '/consents', label: t('consents.nav'), icon: HistoryIcon },
    { href: '/who-looked', label: t('access.nav'), icon: EyeIcon },
  ]
  return (
    <SignedInFrame place={place} about={t('about')} links={links}>
      {children}
    </SignedInFrame>
  )
}
