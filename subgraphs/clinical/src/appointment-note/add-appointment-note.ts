import { conflict, notFound } from '@platform/shared/errors'
import { findAppointment } from '../appointment/find-appointment.ts'
import type { ClinicalContext } from '../context.ts'
import { MOST_NOTES } from './list-appointment-notes.ts'
import { noteText } from './note-text.ts'
import { tellOfNote } from './tell-of-note.ts'

/** Notes something of a visit for the staff. The visit itself stays as it is: whoever is about to change it still can. */
export async function addAppointmentNote(
  ctx: ClinicalContext,
  { appointmentId, text }: { appointmentId: string; text: string },
) {
  const said = noteText(text)
  const appointment = await findAppointment(ctx, appointmentId)
  if (!appointment) throw notFound('Appointment', 'appointmentId')
  if ((await ctx.db.appointmentNote.count({ where: { appointmentId } })) >= MOST_NOTES)
    throw conflict(`A visit has ${MOST_NOTES} notes at most`, 'text')
  const note = await ctx.db.appointmentNote.create({ data: { appointmentId, text: said } })
  await tellOfNote(ctx, 'appointment.note_added', appointment)
  return note
}
