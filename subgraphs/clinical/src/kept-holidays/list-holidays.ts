import { invalid } from '@platform/shared/errors'
import { clinicPlace } from '../clinic-place.ts'
import type { ClinicalContext } from '../context.ts'
import { publicHolidays } from '../holiday/public-holidays.ts'

/** Whose public holidays the clinic keeps, and its locations where they differ. */
export const listHolidayRegions = ({ db }: ClinicalContext) => db.holidayRegion.findMany({ orderBy: { id: 'asc' } })

type Choice = { locationId: string | null; countryCode: string; regionCode: string | null }

/** The choice that counts at a place: its own, or else the clinic's. */
export const keptAt = <C extends Choice>(choices: readonly C[], locationId: string | null): C | undefined =>
  choices.find((choice) => choice.locationId === locationId) ?? choices.find((choice) => choice.locationId === null)

type Input = { year: number; locationId?: string | null | undefined }

/** The public holidays a location or the clinic keeps in a year. */
export async function listPublicHolidays(ctx: ClinicalContext, { year, locationId = null }: Input) {
  if (year < 1970 || year > 2100) throw invalid('1970 to 2100', 'year')
  const { languageCode } = await clinicPlace(ctx, locationId)
  const kept = keptAt(await listHolidayRegions(ctx), locationId)
  return kept
    ? publicHolidays({ country: kept.countryCode, region: kept.regionCode, language: languageCode }, year)
    : []
}
