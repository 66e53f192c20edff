'use client'
import { useEffect } from 'react'

/**
 * Does something with what one held once one holds it no more: it was let go, the page of this app was changed for
 * another, or the browser leaves.
 */
export function useLeaving(held: string | null, leave: (held: string) => unknown): void {
  useEffect(() => {
    if (held === null) return
    const gone = () => void leave(held)
    window.addEventListener('pagehide', gone)
    return () => {
      window.removeEventListener('pagehide', gone)
      gone()
    }
  }, [held, leave])
}
