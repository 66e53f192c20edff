'use client'
import { useFormatter } from 'next-intl'
import { useMemo } from 'react'

const MEGABYTE = 1024 * 1024

/** Times, sizes and shares as the language writes them. */
export function useFigures() {
  const format = useFormatter()
  return useMemo(() => {
    const unit = (value: number, name: string, digits: number) =>
      format.number(value, { style: 'unit', unit: name, maximumFractionDigits: digits })
    return {
      milliseconds: (value: number) => unit(value, 'millisecond', value < 10 ? 1 : 0),
      megabytes: (bytes: number) => unit(bytes / MEGABYTE, 'megabyte', 0),
      count: (value: number) => format.number(value),
      ago: (instant: string) => format.relativeTime(new Date(instant), new Date()),
    }
  }, [format])
}
