const FULL = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const PARTIAL = /^\d{4}(-\d{2})?$/

/** An instant FHIR names. A day without a time is its midnight in UTC; less than a day is no instant. */
export function instantFrom(written: string | undefined): Date | null {
  if (!written || !FULL.test(written)) return null
  return existing(new Date(DAY.test(written) ? `${written}T00:00:00Z` : written), written)
}

/** A day FHIR names in full. */
export function dayFrom(written: string | undefined): Date | null {
  if (!written || !DAY.test(written)) return null
  return existing(new Date(`${written}T00:00:00Z`), written)
}

/** True for a year or a month: real, but no day. */
export const isPartial = (written: string | undefined): boolean => written !== undefined && PARTIAL.test(written)

/** JavaScript takes 30 February for 2 March. */
function existing(date: Date, written: string): Date | null {
  const lastOfMonth = new Date(Date.UTC(Number(written.slice(0, 4)), Number(written.slice(5, 7)), 0)).getUTCDate()
  return Number.isNaN(date.getTime()) || Number(written.slice(8, 10)) > lastOfMonth ? null : date
}
