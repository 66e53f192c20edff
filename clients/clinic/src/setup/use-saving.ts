'use client'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import type { OperationResult } from 'urql'

type On = {
  onDone: () => void
  /** Somebody else changed it meanwhile: what is shown is old. */
  onStale?: () => void
  setErrors: (errors: Record<string, string>) => void
}

type Question = { title: string; text: string; confirm: string }

/** What forms of the set-up do alike: send, tell the refusals to their fields, close; and ask before they take something away. */
export function useSaving({ onDone, onStale, setErrors }: On) {
  const t = useTranslations('ui')
  const { act, isBusy } = useAct()

  async function save<Data extends object>(run: Promise<OperationResult<Data>>, done: string) {
    const { isDone, fields, data } = await act(run, { done })
    setErrors(fields)
    if (fields['version']) onStale?.()
    if (isDone) onDone()
    return data
  }
  async function saveOnceSure<Data extends object>(
    question: Question,
    run: () => Promise<OperationResult<Data>>,
    done: string,
  ) {
    if (await confirm({ ...question, cancel: t('cancel'), isDangerous: true })) await save(run(), done)
  }
  return { save, saveOnceSure, isBusy }
}
