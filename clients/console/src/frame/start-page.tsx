'use client'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useConsoleLinks } from './console-links.ts'

/** Leads to the first page that is for whoever came: not all of the team look after clinics. */
export function StartPage() {
  const { can } = useSession()
  const router = useRouter()
  const first = useConsoleLinks().find(({ needs }) => !needs || needs.some(can))?.href
  useEffect(() => {
    if (first) router.replace(first)
  }, [first, router])
  return <PanelSkeleton />
}
