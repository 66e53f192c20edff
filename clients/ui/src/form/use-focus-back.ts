'use client'
import { useEffect, useState } from 'react'
import { focusHolder } from './focus-holder.ts'

/** Gives the focus back to what had it before a dialog that is mounted as it opens. Mantine does so for those that stay mounted alone. */
export function useFocusBack() {
  const [before] = useState(focusHolder)
  useEffect(() => () => before?.focus({ preventScroll: true }), [before])
}
