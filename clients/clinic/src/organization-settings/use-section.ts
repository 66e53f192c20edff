'use client'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { fieldsOf } from '@platform/ui/form/fields-of.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OperationResult } from 'urql'

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * A part of the settings that is saved by itself: what is saved, with what was typed over it. Only what differs is sent, so
 * that two people who change different parts do not undo each other.
 */
export function useSection<T extends object>(
  saved: T,
  save: (changes: Partial<T>) => Promise<OperationResult<object>>,
) {
  const t = useTranslations('clinic.admin.settings')
  const { act, isBusy } = useAct()
  const [typed, setTyped] = useState<Partial<T>>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const values = { ...saved, ...typed }
  const changes = Object.fromEntries(
    Object.entries(typed).filter(([key, value]) => !isSame(value, saved[key as keyof T])),
  ) as Partial<T>

  async function submit() {
    const { isDone, fields } = await act(save(changes), { done: t('saved') })
    setErrors(fields)
    if (isDone) setTyped({})
  }
  const set = (next: Partial<T>) => setTyped((before) => ({ ...before, ...next }))
  return {
    values,
    errors,
    set,
    ...fieldsOf(values, errors, set),
    isBusy,
    isChanged: Object.keys(changes).length > 0,
    /** Somebody else changed the settings since they were read. */
    isStale: errors['version'] !== undefined,
    submit,
    undo() {
      setTyped({})
      setErrors({})
    },
  }
}
