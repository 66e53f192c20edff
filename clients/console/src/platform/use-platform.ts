'use client'
import { useCallback, useEffect, useState } from 'react'
import type { CombinedError } from 'urql'
import { askPlatform } from './ask-platform.ts'

type Answer<Data> = { path: string; data?: Data; error?: CombinedError }

/**
 * What the gateway tells the platform's team, read again every so often while somebody looks. What was read last stays while
 * the gateway is away, beside the error.
 */
export function usePlatform<Data>(path: string, { everyMs }: { everyMs?: number } = {}) {
  const [answer, setAnswer] = useState<Answer<Data>>({ path: '' })
  const [isAsked, setAsked] = useState(false)

  const read = useCallback(async () => {
    const { data, error } = await askPlatform<Data>(path)
    setAnswer((before) => {
      const kept = data ?? (before.path === path ? before.data : undefined)
      return { path, ...(kept !== undefined && { data: kept }), ...(error && { error }) }
    })
  }, [path])

  useEffect(() => {
    // Not within the effect itself: it begins a read, and what comes of it is shown when it comes.
    const first = setTimeout(() => void read())
    const timer = everyMs
      ? setInterval(() => void (document.visibilityState === 'visible' && read()), everyMs)
      : undefined
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [read, everyMs])

  const isOfThis = answer.path === path
  return {
    data: isOfThis ? answer.data : undefined,
    error: isOfThis ? answer.error : undefined,
    /** While somebody waits for it: not each time it is read again by itself. */
    isBusy: isAsked || !isOfThis,
    reload() {
      setAsked(true)
      void read().finally(() => setAsked(false))
    },
  }
}
