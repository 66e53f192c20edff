'use client'
import { useEffect } from 'react'

const EVERY_MS = 30_000
/** Coming back twice within this time asks once. */
const AGAIN_AFTER_MS = 3_000

/**
 * Asks again who one is and what one may do: when one comes back to the page, and now and then while one looks at it. The
 * gateway asks at every request; this is how a screen that stands open hears of it.
 */
export function useFreshSession(ask: () => void) {
  useEffect(() => {
    let asked = Date.now()
    const again = (afterMs: number) => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < afterMs) return
      asked = Date.now()
      ask()
    }
    const comeBack = () => again(AGAIN_AFTER_MS)
    const timer = setInterval(() => again(EVERY_MS / 2), EVERY_MS)
    window.addEventListener('focus', comeBack)
    document.addEventListener('visibilitychange', comeBack)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', comeBack)
      document.removeEventListener('visibilitychange', comeBack)
    }
  }, [ask])
}
