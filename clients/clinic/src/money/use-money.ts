'use client'
import { useFormatter } from 'next-intl'
import { useCallback } from 'react'
import { digitsOf } from './minor-units.ts'

type Money = { amountMinor: number; currency: string }

/** Writes amounts of money in the reader's language. */
export function useMoney() {
  const format = useFormatter()
  return useCallback(
    ({ amountMinor, currency }: Money) =>
      format.number(amountMinor / 10 ** digitsOf(currency), { style: 'currency', currency }),
    [format],
  )
}
