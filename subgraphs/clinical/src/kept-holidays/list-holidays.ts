import { dateFromLocal } from '@platform/shared/local-date'
import { clinicPlace } from '../clinic-place.ts'
import type { ClinicalContext } from '../context.ts'
import { daysOn } from '../days-on.ts'
import { holidaysBetween } from '../holiday/holidays-between.ts'
import { localDateOf } from '../zoned-time/local-day.ts'

const DAY_MS = 86_400_000

/** Whose public holidays the clinic keeps, and its locations where they differ. */
export const listHolidayRegions = ({ db }: ClinicalContext) => db.holidayRegion.findMany({ orderBy: { id: 'asc' } })

type Choice = { locationId: string | null; countryCode: string; regionCode: string | null }

/** The choice that counts at a place: its own, or else the clinic's. */
export const keptAt = <C extends Choice>(choices: readonly C[], locationId: string | null): C | undefined =>
  choices.find((choice) => choice.locationId === locationId) ?? choices.find((choice) => choice.locationId === null)

type Input = { from: string; days: number; locationId?: string | null | undefined }

/** The public holidays a location or the clinic keeps in some days, in order. */
export async function listPublicHolidays(ctx: ClinicalContext, { from, days, locationId = null }: Input) {
  const span = daysOn(dateFromLocal(from), days)
  const { languageCode } = await clinicPlace(ctx, locationId)
  const kept = keptAt(await listHolidayRegions(ctx), locationId)
  if (!kept) return []
  const [start, end] = [span.from.getTime(), span.until.getTime()]
  const last = localDateOf(Math.floor(end / DAY_MS))
  return holidaysBetween(kept, languageCode, { start, end }).filter(
    (holiday) => holiday.from <= last && holiday.until >= from,
  )
}
