import type { Period } from 'fhir/r4.js'

/** True while a name, a number or an address is in use. A period ends with its last day, or is open. */
export const isCurrent = ({ period }: { period?: Pick<Period, 'end'> | undefined }, now: Date): boolean =>
  !period?.end || period.end >= now.toISOString().slice(0, period.end.length)
