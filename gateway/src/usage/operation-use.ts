/** One run of an operation that is known beforehand. */
export type OperationUse = {
  /** The hash it is registered under, or the address it is published at. */
  operation: string
  /** The partner that ran it; null for our own apps and for everybody. */
  partner: string | null
  milliseconds: number
  cost: number
  hasErrors: boolean
  isSlow: boolean
}

/** What many runs come to. Time is in whole microseconds, so that it can be added up exactly. */
export const COUNTED = ['calls', 'errors', 'slow', 'microseconds', 'cost'] as const
export type Counts = Record<(typeof COUNTED)[number], number>

export const noCounts = (): Counts => ({ calls: 0, errors: 0, slow: 0, microseconds: 0, cost: 0 })

export const countsOf = ({ milliseconds, cost, hasErrors, isSlow }: OperationUse): Counts => ({
  calls: 1,
  errors: hasErrors ? 1 : 0,
  slow: isSlow ? 1 : 0,
  microseconds: Math.round(milliseconds * 1000),
  cost: Math.round(cost),
})

export function addCounts(to: Counts, more: Counts): Counts {
  for (const what of COUNTED) to[what] += more[what]
  return to
}
