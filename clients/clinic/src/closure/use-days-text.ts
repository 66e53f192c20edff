'use client'
import { useFormatter } from 'next-intl'
import { useCallback } from 'react'

/** Writes a day, or days from one to another, in the reader's language. */
export function useDaysText() {
  const format = useFormatter()
  return useCallback(
    (from: string, until: string) => {
      const options = { dateStyle: 'medium', timeZone: 'UTC' } as const
      if (from === until)
        return format.dateTime(new Date(from), {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        })
      return format.dateTimeRange(new Date(from), new Date(until), options)
    },
    [format],
  )
}
