'use client'
import type { AppLink } from '@platform/ui/frame/app-link.ts'
import { SignedInFrame } from '@platform/ui/frame/signed-in-frame.tsx'
import type { Place } from '@platform/ui/server/request-place.ts'
import { IconBuildingCommunity } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The frame of the platform team's app. A new screen adds its line to `links`. */
export function ConsoleFrame({ place, children }: { place: Place; children: ReactNode }) {
  const t = useTranslations('console')
  const links: AppLink[] = [{ href: '/organizations', label: t('organizations.nav'), icon: IconBuildingCommunity }]
  return (
    <SignedInFrame place={place} name={t('name')} about={t('about')} links={links}>
      {children}
    </SignedInFrame>
  )
}
