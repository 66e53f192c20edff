import type { useFormatter } from 'next-intl'

type Money = { amountMinor: number; currency: string }

/** A price in the form of the reader's language. Whole amounts go without their zeros. */
export function priceText(format: ReturnType<typeof useFormatter>, { amountMinor, currency }: Money): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const amount = amountMinor / 10 ** digits
  return format.number(amount, {
    style: 'currency',
    currency,
    ...(Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {}),
  })
}
