import { invalid } from './errors.ts'

const CANONICAL = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]))
const SPELLED = /^[A-Z][A-Za-z]+(\/[A-Z][A-Za-z0-9_+-]*)+$/

const isKnown = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** An IANA time zone in its usual spelling. Refuses offsets and abbreviations such as `+02:00` or `EST`: they know no summer. */
export function timezoneOf(value: string, field = 'timezone'): string {
  if (value.toUpperCase() === 'UTC') return 'UTC'
  const canonical = CANONICAL.get(value.toLowerCase())
  if (canonical) return canonical
  // Newer and finer names, such as Europe/Kyiv beside Europe/Kiev, are known without being in the list: kept as they are.
  if (SPELLED.test(value) && isKnown(value)) return value
  throw invalid(`${value} is not an IANA time zone such as Europe/Bucharest`, field)
}
