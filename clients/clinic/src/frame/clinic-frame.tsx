'use client'
import type { AppLink } from '@platform/ui/frame/app-link.ts'
import { SignedInFrame } from '@platform/ui/frame/signed-in-frame.tsx'
import type { Place } from '@platform/ui/server/request-place.ts'
import {
  CalendarCogIcon,
  CalendarOffIcon,
  CalendarRangeIcon,
  LayoutListIcon,
  MailIcon,
  MapPinIcon,
  PhoneCallIcon,
  StethoscopeIcon,
  SunMediumIcon,
  UsersIcon,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useAdminLinks } from './use-admin-links.ts'

/** The frame of the staff's app. A new screen adds its line to `links`. */
export function ClinicFrame({ place, children }: { place: Place; children: ReactNode }) {
  const t = useTranslations('clinic')
  const setup = t('setup.section')
  const links: AppLink[] = [
    { href: '/today', label: t('today.nav'), icon: SunMediumIcon, needs: ['appointments:read'] },
    { href: '/schedule', label: t('schedule.nav'), icon: CalendarRangeIcon, needs: ['appointments:read'] },
    { href: '/guests', label: t('guests.nav'), icon: PhoneCallIcon, needs: ['appointments:manage'] },
    { href: '/patients', label: t('patients.nav'), icon: UsersIcon, needs: ['patients:read'] },
    { href: '/messages', label: t('messages.nav'), icon: MailIcon, needs: ['notifications:read'] },
    {
      href: '/setup/specialists',
      label: t('specialists.nav'),
      icon: StethoscopeIcon,
      section: setup,
      needs: ['schedule:read', 'specialists:manage'],
    },
    {
      href: '/setup/services',
      label: t('services.nav'),
      icon: LayoutListIcon,
      section: setup,
      needs: ['schedule:read', 'services:manage'],
    },
    {
      href: '/setup/calendars',
      label: t('calendars.nav'),
      icon: CalendarCogIcon,
      section: setup,
      needs: ['schedule:read', 'calendars:manage'],
    },
    {
      href: '/setup/locations',
      label: t('locations.nav'),
      icon: MapPinIcon,
      section: setup,
      needs: ['locations:read'],
    },
    {
      href: '/setup/closures',
      label: t('closures.nav'),
      icon: CalendarOffIcon,
      section: setup,
      needs: ['schedule:read', 'calendars:manage'],
    },
    ...useAdminLinks(),
  ]
  return (
    <SignedInFrame place={place} about={t('about')} links={links}>
      {children}
    </SignedInFrame>
  )
}
