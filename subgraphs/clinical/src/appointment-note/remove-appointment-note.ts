import type { ClinicalContext } from '../context.ts'
import { ownNote, type NamedNote } from './own-note.ts'
import { tellOfNote } from './tell-of-note.ts'

/** Takes a note of the asker's own back. */
export async function removeAppointmentNote(ctx: ClinicalContext, named: NamedNote) {
  const { appointment, ...note } = await ownNote(ctx, named)
  await ctx.db.appointmentNote.update({ where: { id: note.id, version: note.version }, data: { deletedAt: ctx.now() } })
  await tellOfNote(ctx, 'appointment.note_removed', appointment)
  return note
}
