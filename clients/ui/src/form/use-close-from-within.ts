'use client'
import { useRef } from 'react'

/** The dialog in which Escape was pressed last; null once something else was done. By the time a lower one hears of it, the upper may be gone. */
let escapedFrom: Element | null = null

function notice(event: Event) {
  const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
  escapedFrom = isEscape && event.target instanceof Element ? event.target.closest('[role="dialog"]') : null
}

// Before any dialog is there: listeners are called in the order in which they came.
if (typeof window !== 'undefined')
  for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, notice, { capture: true })

/** Closes a dialog, but not by an Escape that was pressed in another: all of them hear it, and the uppermost is meant. */
export function useCloseFromWithin(onClose: () => void) {
  const ref = useRef<HTMLDivElement>(null)
  return {
    ref,
    onClose: () => {
      if (!escapedFrom || !ref.current || ref.current.contains(escapedFrom)) onClose()
    },
  }
}
