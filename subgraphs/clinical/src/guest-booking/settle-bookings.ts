import type { ClinicalContext } from '../context.ts'

/** What was booked for somebody before they had an account becomes theirs like anything else: nothing is left to find out. */
export async function settleBookings({ db, emit }: ClinicalContext, patientId: string): Promise<void> {
  const booked = await db.appointment.findMany({ where: { patientId, status: 'booked' }, orderBy: { startsAt: 'asc' } })
  for (const { id, version, specialistId } of booked) {
    await db.appointment.update({ where: { id, version }, data: { status: 'upcoming' } })
    await emit({ type: 'appointment.accepted', subjectIds: [id, specialistId], data: {} })
  }
}
