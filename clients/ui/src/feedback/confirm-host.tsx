'use client'
import dynamic from 'next/dynamic'
import { useSyncExternalStore } from 'react'
import { questions } from './confirm.ts'

const ConfirmDialog = dynamic(() => import('./confirm-dialog.tsx').then((module) => module.ConfirmDialog), {
  ssr: false,
})

const nothing = () => null

/** Where questions appear. The dialog is loaded with the first of them. */
export function ConfirmHost() {
  const asked = useSyncExternalStore(questions.subscribe, questions.now, nothing)
  return asked && <ConfirmDialog {...asked} />
}
