'use client'
import dynamic from 'next/dynamic'
import { useSyncExternalStore } from 'react'
import type { Place } from '../server/request-place.ts'
import type { SignInAsker } from './sign-in-asker.ts'

const SessionExpiryDialog = dynamic(
  () => import('./session-expiry-dialog.tsx').then((module) => module.SessionExpiryDialog),
  { ssr: false },
)

const nobodyAsks = () => false

/** Loads the dialog that asks to sign in again when there is something to ask. */
export function SessionExpiry(props: { asker: SignInAsker; place: Place }) {
  const { asker } = props
  const isAsking = useSyncExternalStore(asker.subscribe, asker.isAsking, nobodyAsks)
  return isAsking && <SessionExpiryDialog {...props} />
}
