import type { ClinicalContext } from '../context.ts'
import { noteText } from './note-text.ts'
import { ownNote, type NamedNote } from './own-note.ts'
import { tellOfNote } from './tell-of-note.ts'

/** Puts other words into a note of the asker's own. The log keeps those it had. */
export async function changeAppointmentNote(ctx: ClinicalContext, { text, ...named }: NamedNote & { text: string }) {
  const said = noteText(text)
  const { id, version, appointment } = await ownNote(ctx, named)
  const note = await ctx.db.appointmentNote.update({ where: { id, version }, data: { text: said } })
  await tellOfNote(ctx, 'appointment.note_changed', appointment)
  return note
}
