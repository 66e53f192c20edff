import type { ClinicalContext } from '../context.ts'

/** In how many hours the clinic confirms a guest's booking: 48 unless its `bookingConfirmationHours` say otherwise. */
export async function bookingHours({ db }: Pick<ClinicalContext, 'db'>): Promise<number> {
  const [row] = await db.$queryRaw<{ hours: number }[]>`SELECT clinical.booking_hours_of_clinic() AS hours`
  if (!row) throw new Error('A clinic without a time for bookings')
  return row.hours
}
