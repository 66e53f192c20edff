'use client'
import { useCallback, useState } from 'react'
import type { SlotNews } from '#appointment/follow-slots.tsx'

export type Held = { specialistId: string; start: string; end: string }

const isSame = (a: Held, b: Held) => a.specialistId === b.specialistId && a.start === b.start

/** Times that others keep while they book, from the moment one looks on. */
export function useHeld() {
  const [held, setHeld] = useState<Held[]>([])
  const hear = useCallback(({ kind, specialistId, start, end }: SlotNews) => {
    const one = { specialistId, start, end }
    setHeld((before) => {
      const others = before.filter((other) => !isSame(other, one))
      return kind === 'HELD' ? [...others, one] : others
    })
  }, [])
  return { held, hear }
}
