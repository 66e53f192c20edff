'use client'
import { ClerkProvider, SignIn, useAuth } from '@clerk/react'
import { useEffect } from 'react'

type Props = { publishableKey: string; onSignedIn: () => Promise<void> | void }

/** Clerk's own sign-in. Loaded only where Clerk signs people in: its script comes from Clerk's address. */
export function ClerkSignIn({ publishableKey, onSignedIn }: Props) {
  return (
    <ClerkProvider publishableKey={publishableKey}>
      <SignIn routing="hash" />
      <AfterSignIn onSignedIn={onSignedIn} />
    </ClerkProvider>
  )
}

function AfterSignIn({ onSignedIn }: Pick<Props, 'onSignedIn'>) {
  const { isSignedIn } = useAuth()
  useEffect(() => {
    if (isSignedIn) void onSignedIn()
  }, [isSignedIn, onSignedIn])
  return null
}
