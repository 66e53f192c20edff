'use client'
import { SignedInFrame } from '@platform/ui/frame/signed-in-frame.tsx'
import type { Place } from '@platform/ui/server/request-place.ts'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useConsoleLinks } from './console-links.ts'

/** The frame of the platform team's app. */
export function ConsoleFrame({ place, children }: { place: Place; children: ReactNode }) {
  const t = useTranslations('console')
  const links = useConsoleLinks()
  return (
    <SignedInFrame place={place} name={t('name')} about={t('about')} links={links}>
      {children}
    </SignedInFrame>
  )
}
