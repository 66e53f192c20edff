'use client'
import { useState } from 'react'

/** What is being typed into a form, and what was refused of it, by the path of the input's field. */
export function useDraft<Draft extends object>(initial: Draft | (() => Draft)) {
  const [draft, setDraft] = useState(initial)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const set = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  return { draft, set, errors, setErrors }
}
