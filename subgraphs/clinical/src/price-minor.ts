import { invalid } from '@platform/shared/errors'

/** An amount in the smallest unit of its currency. Refuses one below nothing. */
export function priceMinor(amount: number | null | undefined, ...path: string[]) {
  if (amount != null && amount < 0) throw invalid('A price is not below 0', ...path)
  return amount
}
