'use client'
import { useEffect } from 'react'

const SCHEME = 'data-mantine-color-scheme'

/** Prints in the light scheme, whatever that of the screen: paper is white. */
export function usePrintInLight() {
  useEffect(() => {
    const root = document.documentElement
    const print = window.matchMedia('print')
    let onScreen: string | null = null
    function light() {
      onScreen ??= root.getAttribute(SCHEME)
      root.setAttribute(SCHEME, 'light')
    }
    function back() {
      if (onScreen !== null) root.setAttribute(SCHEME, onScreen)
      onScreen = null
    }
    const turn = ({ matches }: MediaQueryListEvent) => (matches ? light() : back())
    // Each browser tells by another of these, some by both.
    print.addEventListener('change', turn)
    window.addEventListener('beforeprint', light)
    window.addEventListener('afterprint', back)
    return () => {
      print.removeEventListener('change', turn)
      window.removeEventListener('beforeprint', light)
      window.removeEventListener('afterprint', back)
    }
  }, [])
}
