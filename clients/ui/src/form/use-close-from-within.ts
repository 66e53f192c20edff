'use client'
import { useRef } from 'react'

/** Closes a dialog, unless one is in another that lies over it: Escape, which all of them hear, is meant for the uppermost. */
export function useCloseFromWithin(onClose: () => void) {
  const ref = useRef<HTMLDivElement>(null)
  return {
    ref,
    onClose: () => {
      const inside = document.activeElement?.closest('[role="dialog"]')
      if (!inside || !ref.current || ref.current.contains(inside)) onClose()
    },
  }
}
