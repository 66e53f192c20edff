import { DomainError, invalid } from '@platform/shared/errors'
import { clinicPlace } from '../clinic-place.ts'
import type { ClinicalContext } from '../context.ts'
import { publicHolidays } from '../holiday/public-holidays.ts'

type Text = string | null | undefined
type Input = { locationId?: Text; country?: Text; region?: Text }

/** Chooses whose public holidays the clinic or a location keeps. Refuses a country or region whose holidays nobody knows. */
export async function keepHolidays(ctx: ClinicalContext, { locationId = null, country, region = null }: Input) {
  if (locationId) await clinicPlace(ctx, locationId)
  if (country) refuseUnknown(country, region, ctx.now().getUTCFullYear())
  const before = await ctx.db.holidayRegion.findFirst({ where: { locationId } })
  const data = country ? { countryCode: country, regionCode: region } : { deletedAt: ctx.now() }
  if (before) await ctx.db.holidayRegion.update({ where: { id: before.id, version: before.version }, data })
  else if (country)
    await ctx.db.holidayRegion.create({ data: { locationId, countryCode: country, regionCode: region } })
  await ctx.emit({ type: 'holidays.changed', subjectIds: [], data: {} })
  const kept = await ctx.db.holidayRegion.findMany({ orderBy: { id: 'asc' } })
  // A row stays visible to the transaction that takes it away.
  return kept.filter(({ deletedAt }) => deletedAt === null)
}

function refuseUnknown(country: string, region: string | null, year: number) {
  try {
    publicHolidays({ country, region, language: 'en' }, year)
  } catch (error) {
    throw error instanceof DomainError ? invalid(error.message, region ? 'region' : 'country') : error
  }
}
