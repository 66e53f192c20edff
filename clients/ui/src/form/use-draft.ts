'use client'
import { useState } from 'react'

type Keys<Draft, Value> = { [Key in keyof Draft]: Draft[Key] extends Value ? Key : never }[keyof Draft] & string
type Written = { currentTarget: { value: string } }
type Ticked = { currentTarget: { checked: boolean } }

/**
 * What is being typed into a form, and what was refused of it, by the path of the input's field. `text`, `number`, `choice`,
 * `many` and `flag` tie a field to its control. Numbers are kept as they are typed: '' is none.
 */
export function useDraft<Draft extends object>(initial: Draft | (() => Draft)) {
  const [draft, setDraft] = useState(initial)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const set = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  // The keys were chosen by the type of what they hold.
  const put = (name: string, value: unknown) => set({ [name]: value } as Partial<Draft>)
  const own = (name: string) => (draft as Record<string, unknown>)[name]

  return {
    draft,
    set,
    errors,
    setErrors,
    text: (name: Keys<Draft, string>) => ({
      value: String(own(name)),
      error: errors[name],
      onChange: (event: Written) => put(name, event.currentTarget.value),
    }),
    number: (name: Keys<Draft, string>) => ({
      value: String(own(name)),
      error: errors[name],
      onChange: (value: string | number) => put(name, String(value)),
    }),
    choice: (name: Keys<Draft, string>) => ({
      value: String(own(name)) || null,
      error: errors[name],
      onChange: (value: string | null) => put(name, value ?? ''),
    }),
    many: (name: Keys<Draft, string[]>) => ({
      value: own(name) as string[],
      error: errors[name],
      onChange: (value: string[]) => put(name, value),
    }),
    flag: (name: Keys<Draft, boolean>) => ({
      checked: Boolean(own(name)),
      onChange: (event: Ticked) => put(name, event.currentTarget.checked),
    }),
  }
}

/** A form that is being filled in, for its parts. */
export type DraftForm<Draft extends object> = ReturnType<typeof useDraft<Draft>>
