'use client'
import { useEffect, useState } from 'react'

const secondsUntil = (instant: string) => Math.max(0, Math.ceil((Date.parse(instant) - Date.now()) / 1_000))

/** Seconds until an instant, counted down while one looks; 0 from then on. */
export function useSecondsLeft(instant: string): number {
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1_000)
    return () => clearInterval(timer)
  }, [])
  return secondsUntil(instant)
}
