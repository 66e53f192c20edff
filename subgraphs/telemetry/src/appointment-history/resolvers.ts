import type { Resolvers } from '../__generated__/resolvers.ts'
import { listAppointmentHistory } from './list-appointment-history.ts'

export const appointmentHistoryResolvers: Resolvers = {
  Appointment: {
    history: ({ id }, page, ctx) => listAppointmentHistory(ctx, id, page),
  },
}
