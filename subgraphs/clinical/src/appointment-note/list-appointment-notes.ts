import type { Appointment } from '@platform/prisma/generated'
import type { ClinicalContext } from '../context.ts'
import { loadListOf } from '../load-list-of.ts'

/** How many notes a visit has at most. */
export const MOST_NOTES = 100
const OF_APPOINTMENT = Symbol('notes by appointment')

type Visit = Pick<Appointment, 'id' | 'patientId' | 'guestBookingId'>

/** What staff noted of a visit, newest first. It is about somebody's health, so each read of one that has any is logged. */
export async function listAppointmentNotes(
  { db, loaders, noteAccess }: ClinicalContext,
  { id, patientId, guestBookingId }: Visit,
) {
  const read = (ids: string[]) =>
    db.appointmentNote.findMany({ where: { appointmentId: { in: ids } }, orderBy: { id: 'desc' } })
  const notes = await loadListOf(loaders, OF_APPOINTMENT, { read, parentOf: (note) => note.appointmentId }, id)
  if (notes.length === 0) return notes
  if (patientId) noteAccess('clinical.patients', [patientId])
  else if (guestBookingId) noteAccess('clinical.guest_bookings', [guestBookingId])
  return notes.slice(0, MOST_NOTES)
}
