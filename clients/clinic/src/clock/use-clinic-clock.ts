'use client'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useEffect, useState } from 'react'
import { dayOf } from './wall-clock.ts'

const TICK_MS = 30_000

/** The clinic's zone, the instant it is, and the day it is there; on the half minute. */
export function useClinicClock() {
  const zone = useSession().organization?.timezone ?? 'UTC'
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), TICK_MS)
    return () => clearInterval(tick)
  }, [])
  return { zone, now, today: dayOf(now, zone) }
}
