/** How many digits behind the point a currency has: two for euros, none for yen. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

/** An amount as a person types it, in the smallest unit of its currency. */
export const toMinor = (typed: string, currency: string): number => Math.round(Number(typed) * 10 ** digitsOf(currency))

/** The same the other way round. */
export const toMajor = (amountMinor: number, currency: string): string =>
  (amountMinor / 10 ** digitsOf(currency)).toFixed(digitsOf(currency))
