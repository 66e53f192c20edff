import type { Actor } from '@platform/shared/actor'
import type { AppointmentNote } from '@platform/prisma/generated'
import { forbidden } from '@platform/shared/errors'
import { mayManage } from '../appointment/own-appointments.ts'
import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'

export type NamedNote = { noteId: string; version: number }

/** Whether somebody may change a note or take it back. Its author alone: the clinic's admin as little as anybody else. */
export const mayChange = (actor: Actor, { createdBy }: Pick<AppointmentNote, 'createdBy'>) =>
  createdBy !== null && createdBy === actor.principalId && mayManage(actor)

/** A note of the asker's own, at the version they saw, with the visit it is about. */
export async function ownNote({ actor, db }: ClinicalContext, { noteId, version }: NamedNote) {
  const found = db.appointmentNote.findUnique({ where: { id: noteId }, include: { appointment: true } })
  const note = await current(found, version, ['Note', 'noteId'])
  if (!mayChange(actor, note)) throw forbidden('This is not your own note')
  return note
}
