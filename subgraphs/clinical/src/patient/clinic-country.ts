import type { ClinicalContext } from '../context.ts'

/** The country of the clinic, in which a phone number without a prefix is dialled. */
export async function clinicCountry({ db }: ClinicalContext): Promise<string> {
  const [row] = await db.$queryRaw<{ country: string }[]>`SELECT clinical.country_of_clinic() AS country`
  if (!row) throw new Error('A clinic without a country')
  return row.country
}
