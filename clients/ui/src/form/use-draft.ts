'use client'
import { useState } from 'react'
import { fieldsOf } from './fields-of.ts'

/** What is being typed into a form, and what was refused of it, by the path of the input's field, with ties to its controls. */
export function useDraft<Draft extends object>(initial: Draft | (() => Draft)) {
  const [draft, setDraft] = useState(initial)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const set = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  return { draft, set, errors, setErrors, ...fieldsOf(draft, errors, set) }
}

/** A form that is being filled in, for its parts. */
export type DraftForm<Draft extends object> = ReturnType<typeof useDraft<Draft>>
