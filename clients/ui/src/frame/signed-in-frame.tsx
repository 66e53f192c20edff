'use client'
import type { ReactNode } from 'react'
import type { Place } from '../server/request-place.ts'
import { SignedIn } from '../session/signed-in.tsx'
import { AppFrame } from './app-frame.tsx'
import type { AppLink } from './app-link.ts'

type Props = {
  place: Place
  /** What this app is, below the name of the clinic. */
  about: string
  /** Whose app it is where there is no clinic. */
  name?: string
  links: readonly AppLink[]
  children: ReactNode
}

/** The frame around an app's pages for people signed in, under the name and logo of whoever it belongs to. */
export function SignedInFrame({ place, about, name = '', links, children }: Props) {
  const { organization } = place
  const brand = { name: organization?.name ?? name, logoUrl: organization?.branding.logoUrl ?? null, about }
  return (
    <SignedIn place={place}>
      <AppFrame brand={brand} links={links}>
        {children}
      </AppFrame>
    </SignedIn>
  )
}
