'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OperationResult } from 'urql'
import { failureOf } from '../graph/graph-error.ts'
import { toastDone, toastFailed } from './toast.tsx'

type UserError = { message: string; path: readonly string[] }

type Told = {
  /** What to say when it is done. */
  done?: string
  /** There is no form that shows a refusal beside its field: every one is told by toast. */
  hasNoForm?: boolean
}

/**
 * Runs a mutation and tells how it went: a toast for what was done or refused, and the refusals by input field for a form
 * to show beside them. Answers whether it was done. An optimistic change is taken back by the cache itself.
 */
export function useAct() {
  const t = useTranslations('ui.failure')
  const [isBusy, setBusy] = useState(false)

  async function act<Data extends object>(
    run: Promise<Pick<OperationResult<Data>, 'data' | 'error'>>,
    { done, hasNoForm = false }: Told = {},
  ): Promise<{ isDone: boolean; data: Data | undefined; fields: Record<string, string> }> {
    setBusy(true)
    const { data, error } = await run
    setBusy(false)
    if (error) {
      const { kind } = failureOf(error)
      toastFailed(t(`${kind}.advice`), t(`${kind}.title`))
      return { isDone: false, data, fields: {} }
    }
    const refusals = refusalsIn(data)
    const fields = Object.fromEntries(refusals.map(({ path, message }) => [path.join('.'), message]))
    for (const { message, path } of refusals) if (hasNoForm || isOfTheWhole(path)) toastFailed(message)
    if (refusals.length === 0 && done) toastDone(done)
    return { isDone: refusals.length === 0, data, fields }
  }
  return { act, isBusy }
}

/** No form has a field for the version that somebody else made old meanwhile. */
const isOfTheWhole = (path: readonly string[]) => path.length === 0 || path[0] === 'version'

/** The `userErrors` of every payload of a mutation. */
function refusalsIn(data: object | undefined): UserError[] {
  const payloads = Object.values(data ?? {}) as ({ userErrors?: UserError[] } | null | string)[]
  return payloads.flatMap((payload) => (payload && typeof payload === 'object' ? (payload.userErrors ?? []) : []))
}
