import { notFound } from '@platform/shared/errors'
import type { ClinicalContext } from './context.ts'

type Place = { timezone: string; is_active: boolean; language_code: string }

/** The clinic itself, or one of its locations: where it is and whether it is in use. Refuses a place of somebody else. */
export async function clinicPlace(
  { db }: Pick<ClinicalContext, 'db'>,
  locationId: string | null,
  field = 'locationId',
) {
  const [row] = await db.$queryRaw<Place[]>`SELECT * FROM clinical.place_at(${locationId}::uuid)`
  if (!row) throw notFound('Location', field)
  return { timezone: row.timezone, isActive: row.is_active, languageCode: row.language_code }
}
