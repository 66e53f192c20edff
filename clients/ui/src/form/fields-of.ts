import type { ChangeEvent } from 'react'

/** Bindings of fields to what stands behind them, to be spread into a field. */
export const fieldsOf = <T extends object>(
  values: T,
  errors: Record<string, string>,
  set: (changes: Partial<T>) => void,
) => ({
  /** For a field that tells by event. */
  text: (key: keyof T & string) => ({
    value: String(values[key] ?? ''),
    error: errors[key],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      // The key of a text, so that a text fits it.
      set({ [key]: event.currentTarget.value } as Partial<T>),
  }),
  /** For a field that hands its value over, and null for none, which changes nothing. */
  choice: <K extends keyof T & string>(key: K) => ({
    value: values[key],
    error: errors[key],
    onChange: (value: T[K] | null) => {
      if (value !== null) set({ [key]: value } as unknown as Partial<T>)
    },
  }),
})
