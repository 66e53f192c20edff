'use client'
import { useEffect, useState } from 'react'

/** Gives the focus back to what had it before a dialog that is mounted as it opens. Mantine does so for those that stay mounted alone. */
export function useFocusBack() {
  const [before] = useState(() => (typeof document === 'undefined' ? null : document.activeElement))
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    },
    [before],
  )
}
