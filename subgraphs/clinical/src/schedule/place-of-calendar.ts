import { z } from 'zod'
import type { Closure, Place } from '../availability/place.ts'
import type { ClinicalContext } from '../context.ts'
import { holidaysBetween } from '../holiday/holidays-between.ts'
import { keptAt } from '../kept-holidays/list-holidays.ts'
import type { Span } from '../span/span.ts'
import { wallRanges } from '../working-hours/day-ranges.ts'
import { storedHours } from './stored-hours.ts'

const DAY_MS = 86_400_000

const Minutes = z.array(z.number())
const Row = z.object({
  timezone: z.string(),
  is_active: z.boolean(),
  language_code: z.string(),
  location_id: z.string().nullable(),
  opening: z.array(z.object({ weekday: z.number(), ranges: Minutes })),
  closures: z.array(
    z.object({
      id: z.string(),
      location_id: z.string().nullable(),
      name: z.string(),
      first_day: z.string(),
      last_day: z.string(),
      ranges: Minutes,
    }),
  ),
  regions: z.array(
    z.object({ locationId: z.string().nullable(), countryCode: z.string(), regionCode: z.string().nullable() }),
  ),
})

/**
 * Where the visits of a calendar take place and when it is open there, in one statement. All closures from the span on:
 * a horizon that counts business days may have to look far beyond a window. Null for a calendar the asker may not see.
 */
export async function placeOfCalendar({ db }: ClinicalContext, calendarId: string, span: Span): Promise<Place | null> {
  const from = new Date(span.start - 2 * DAY_MS).toISOString().slice(0, 10)
  const [found] = await db.$queryRaw<unknown[]>`
    SELECT p.*, c.location_id,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('weekday', h.weekday, 'ranges', h.ranges))
        FROM clinical.opening_hours h WHERE h.organization_id = c.organization_id AND h.location_id = c.location_id), '[]') AS opening,
      COALESCE((SELECT jsonb_agg(to_jsonb(k)) FROM clinical.closures k
        WHERE k.organization_id = c.organization_id AND k.last_day >= ${from}::date
          AND (k.location_id IS NULL OR k.location_id = c.location_id)), '[]') AS closures,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('locationId', r.location_id, 'countryCode', r.country_code, 'regionCode', r.region_code))
        FROM clinical.holiday_regions r WHERE r.organization_id = c.organization_id
          AND (r.location_id IS NULL OR r.location_id = c.location_id)), '[]') AS regions
    FROM clinical.calendars c CROSS JOIN LATERAL clinical.place_at(c.location_id) p WHERE c.id = ${calendarId}::uuid`
  if (!found) return null
  const place = Row.parse(found)
  const kept = keptAt(place.regions, place.location_id)
  return {
    zone: place.timezone,
    hours: place.opening.length > 0 ? storedHours(place.opening.map((day) => ({ ...day, date: null }))) : null,
    closures: [
      ...(place.is_active ? [] : [outOfUse(place.location_id ?? '', span)]),
      ...place.closures.map((closure) => closureOf(closure)),
      ...(kept ? holidaysBetween(kept, place.language_code, span) : []),
    ],
  }
}

const closureOf = ({ id, location_id, name, ...row }: z.infer<typeof Row>['closures'][number]): Closure => ({
  id,
  kind: location_id === null ? 'clinic' : 'location',
  name,
  from: row.first_day,
  until: row.last_day,
  ranges: row.ranges.length > 0 ? wallRanges(row.ranges) : null,
})

/** A location that is not in use is closed as far as anybody looks. */
const outOfUse = (id: string, { start, end }: Span): Closure => ({
  id,
  kind: 'location',
  name: 'Not in use',
  from: new Date(start - 2 * DAY_MS).toISOString().slice(0, 10),
  until: new Date(end + 2 * DAY_MS).toISOString().slice(0, 10),
  ranges: null,
})
