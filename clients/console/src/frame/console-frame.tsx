'use client'
import { AppFrame } from '@platform/ui/frame/app-frame.tsx'
import type { AppLink } from '@platform/ui/frame/app-link.ts'
import type { Place } from '@platform/ui/server/request-place.ts'
import { SignedIn } from '@platform/ui/session/signed-in.tsx'
import { IconBuildingCommunity } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The frame of the platform team's app. A new screen adds its line to `links`. */
export function ConsoleFrame({ place, children }: { place: Place; children: ReactNode }) {
  const t = useTranslations('console')
  const links: AppLink[] = [{ href: '/organizations', label: t('organizations.nav'), icon: IconBuildingCommunity }]
  return (
    <SignedIn place={place}>
      <AppFrame brand={{ name: t('name'), logoUrl: null, about: t('about') }} links={links}>
        {children}
      </AppFrame>
    </SignedIn>
  )
}
