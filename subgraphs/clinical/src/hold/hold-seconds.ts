import type { ClinicalContext } from '../context.ts'

/** For how long the clinic keeps a slot for somebody: 600 unless its settings say 120 to 1800. */
export async function holdSeconds({ db }: ClinicalContext): Promise<number> {
  const [row] = await db.$queryRaw<{ seconds: number }[]>`SELECT clinical.hold_seconds_of_clinic() AS seconds`
  if (!row) throw new Error('A clinic without a time for holds')
  return row.seconds
}
