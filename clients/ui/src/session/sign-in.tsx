'use client'
import { Loader } from '@mantine/core'
import dynamic from 'next/dynamic'
import type { Place } from '../server/request-place.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Clerk's components come only where Clerk signs people in: nobody else should wait for them. */
const ClerkSignIn = dynamic(() => import('./clerk-sign-in.tsx').then(({ ClerkSignIn: component }) => component), {
  ssr: false,
  loading: () => <Loader />,
})

type Props = { place: Place; onSignedIn: () => Promise<void> | void }

/** Signing in by whoever does it here. */
export function SignIn({ place, onSignedIn }: Props) {
  const { authentication } = place
  return authentication.mode === 'local' ? (
    <SignInForm place={place} onSignedIn={onSignedIn} />
  ) : (
    <ClerkSignIn publishableKey={authentication.publishableKey} onSignedIn={onSignedIn} />
  )
}
