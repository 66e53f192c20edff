'use client'
import { AppFrame } from '@platform/ui/frame/app-frame.tsx'
import type { AppLink } from '@platform/ui/frame/app-link.ts'
import type { Place } from '@platform/ui/server/request-place.ts'
import { SignedIn } from '@platform/ui/session/signed-in.tsx'
import {
  IconBuildingHospital,
  IconCalendarEvent,
  IconCalendarPlus,
  IconHistory,
  IconUserHeart,
} from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The frame of the patients' app. A new screen adds its line to `links`. */
export function PortalFrame({ place, children }: { place: Place; children: ReactNode }) {
  const t = useTranslations('portal')
  const links: AppLink[] = [
    { href: '/appointments', label: t('appointments.nav'), icon: IconCalendarEvent },
    { href: '/book', label: t('booking.nav'), icon: IconCalendarPlus },
    { href: '/my-clinics', label: t('clinics.nav'), icon: IconBuildingHospital },
    { href: '/profile', label: t('profile.nav'), icon: IconUserHeart },
    { href: '/consents', label: t('consents.nav'), icon: IconHistory },
  ]
  const { name = '', branding } = place.organization ?? {}
  return (
    <SignedIn place={place}>
      <AppFrame brand={{ name, logoUrl: branding?.logoUrl ?? null, about: t('about') }} links={links}>
        {children}
      </AppFrame>
    </SignedIn>
  )
}
