import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { findAppointment } from '../appointment/find-appointment.ts'
import { addAppointmentNote } from './add-appointment-note.ts'
import { changeAppointmentNote } from './change-appointment-note.ts'
import { listAppointmentNotes } from './list-appointment-notes.ts'
import { mayChange } from './own-note.ts'
import { removeAppointmentNote } from './remove-appointment-note.ts'

export const resolvers = {
  Mutation: {
    addAppointmentNote: mutation('note', addAppointmentNote),
    changeAppointmentNote: mutation('note', changeAppointmentNote),
    removeAppointmentNote: mutation('note', removeAppointmentNote),
  },
  Appointment: {
    notes: (appointment, _, ctx) => listAppointmentNotes(ctx, appointment),
  },
  AppointmentNote: {
    appointment: ({ appointmentId }, _, ctx) => findAppointment(ctx, appointmentId),
    author: ({ createdBy }) => (createdBy ? { id: createdBy } : null),
    writtenAt: ({ createdAt }) => createdAt,
    changedAt: ({ version, updatedAt }) => (version > 1 ? updatedAt : null),
    canChange: (note, _, { actor }) => mayChange(actor, note),
  },
} satisfies Resolvers
