'use client'
import type { AppLink } from '@platform/ui/frame/app-link.ts'
import { SignedInFrame } from '@platform/ui/frame/signed-in-frame.tsx'
import type { Place } from '@platform/ui/server/request-place.ts'
import { IconCalendarWeek, IconMail, IconPhoneCall, IconSunHigh, IconUsers } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The frame of the staff's app. A new screen adds its line to `links`. */
export function ClinicFrame({ place, children }: { place: Place; children: ReactNode }) {
  const t = useTranslations('clinic')
  const links: AppLink[] = [
    { href: '/today', label: t('today.nav'), icon: IconSunHigh, needs: ['appointments:read'] },
    { href: '/schedule', label: t('schedule.nav'), icon: IconCalendarWeek, needs: ['appointments:read'] },
    { href: '/guests', label: t('guests.nav'), icon: IconPhoneCall, needs: ['appointments:manage'] },
    { href: '/patients', label: t('patients.nav'), icon: IconUsers, needs: ['patients:read'] },
    { href: '/messages', label: t('messages.nav'), icon: IconMail, needs: ['notifications:read'] },
  ]
  return (
    <SignedInFrame place={place} about={t('about')} links={links}>
      {children}
    </SignedInFrame>
  )
}
