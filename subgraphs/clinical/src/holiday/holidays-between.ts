import type { Closure } from '../availability/place.ts'
import { publicHolidays } from './public-holidays.ts'
import type { Span } from '../span/span.ts'

type Kept = { countryCode: string; regionCode: string | null }

/** Years that were worked out before. Bounded by the countries, regions and languages of clinics, over some years. */
const known = new Map<string, readonly Closure[]>()
const MOST_KNOWN = 1000

/** The public holidays of all years a span touches. A year costs milliseconds, so each is worked out once a process. */
export function holidaysBetween(
  { countryCode, regionCode }: Kept,
  languageCode: string,
  { start, end }: Span,
): Closure[] {
  const [first, last] = [new Date(start).getUTCFullYear(), new Date(end).getUTCFullYear()]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
    const key = [countryCode, regionCode, languageCode, year].join(' ')
    const holidays =
      known.get(key) ?? publicHolidays({ country: countryCode, region: regionCode, language: languageCode }, year)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, holidays)
    return holidays
  })
}
