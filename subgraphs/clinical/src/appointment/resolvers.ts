import { mutation } from '@platform/shared/mutation'
import { subscription } from '@platform/shared/subscription'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { findCalendar } from '../calendar/find-calendar.ts'
import { findPatient } from '../patient/find-patient.ts'
import { listNamedSpecialists } from '../schedule/list-named-specialists.ts'
import { findService } from '../service/find-service.ts'
import { findSpecialist } from '../specialist/find-specialist.ts'
import { acceptAppointment } from './accept-appointment.ts'
import { canDo, statusOf, teamOf } from './appointment-row.ts'
import { bookAppointment } from './book-appointment.ts'
import { cancelAppointment } from './cancel-appointment.ts'
import { confirmAppointment } from './confirm-appointment.ts'
import { correctNoShow } from './correct-no-show.ts'
import { findAppointment } from './find-appointment.ts'
import { APPOINTMENT_CHANGES, findChangedAppointment } from './find-changed-appointment.ts'
import { finishAppointment } from './finish-appointment.ts'
import { listAppointments } from './list-appointments.ts'
import { listAppointmentsOfPatient, listAppointmentsOfSpecialist } from './list-of-owner.ts'
import { markNoShow } from './mark-no-show.ts'
import { rateAppointment } from './rate-appointment.ts'
import { rescheduleAppointment } from './reschedule-appointment.ts'
import { startAppointment } from './start-appointment.ts'
import { withAlternatives, withOtherMoves } from './with-alternatives.ts'
import { writtenOf } from './written-of.ts'

const book = mutation('appointment', bookAppointment)
const move = mutation('appointment', rescheduleAppointment)

export const resolvers = {
  Query: {
    appointment: (_, { id }, ctx) => findAppointment(ctx, id),
    appointments: (_, args, ctx) => listAppointments(ctx, args),
  },
  Mutation: {
    bookAppointment: async (_, args, ctx) => withAlternatives(ctx, args.input, await book(_, args, ctx)),
    rescheduleAppointment: async (_, args, ctx) => withOtherMoves(ctx, args.input, await move(_, args, ctx)),
    acceptAppointment: mutation('appointment', acceptAppointment),
    confirmAppointment: mutation('appointment', confirmAppointment),
    startAppointment: mutation('appointment', startAppointment),
    finishAppointment: mutation('appointment', finishAppointment),
    cancelAppointment: mutation('appointment', cancelAppointment),
    markNoShow: mutation('appointment', markNoShow),
    correctNoShow: mutation('appointment', correctNoShow),
    rateAppointment: mutation('appointment', rateAppointment),
  },
  Subscription: {
    appointmentChanged: subscription({ events: APPOINTMENT_CHANGES, find: findChangedAppointment }),
  },
  AppointmentStatus: {
    BOOKED: 'booked',
    UPCOMING: 'upcoming',
    CONFIRMED: 'confirmed',
    IN_PROGRESS: 'inprogress',
    DONE: 'done',
    CANCELLED: 'cancelled',
    NO_SHOW: 'noshow',
  },
  Appointment: {
    __resolveReference: ({ id }, ctx) => findAppointment(ctx, id),
    start: ({ startsAt }) => startsAt,
    end: ({ endsAt }) => endsAt,
    status: (appointment) => statusOf(appointment),
    statusSince: ({ statusAt }) => statusAt,
    specialist: ({ specialistId }, _, ctx) => findSpecialist(ctx, specialistId),
    specialists: (appointment, _, ctx) => listNamedSpecialists(ctx, teamOf(appointment)),
    patient: ({ patientId }, _, ctx) => (patientId ? findPatient(ctx, patientId) : null),
    service: ({ serviceId }, _, ctx) => findService(ctx, serviceId),
    calendar: ({ calendarId }, _, ctx) => findCalendar(ctx, calendarId),
    location: ({ locationId }) => (locationId ? { id: locationId } : null),
    price: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
    overbookReason: (appointment, _, ctx) => writtenOf(ctx, appointment, 'overbookReason'),
    cancelReason: (appointment, _, ctx) => writtenOf(ctx, appointment, 'cancelReason'),
    ratingComment: (appointment, _, ctx) => writtenOf(ctx, appointment, 'ratingComment'),
    canAccept: canDo('accept'),
    canConfirm: canDo('confirm'),
    canStart: canDo('start'),
    canFinish: canDo('finish'),
    canCancel: canDo('cancel'),
    canReschedule: canDo('reschedule'),
    canMarkNoShow: canDo('markNoShow'),
    canCorrectNoShow: canDo('reinstate'),
    canRate: canDo('rate'),
  },
  Patient: {
    appointments: ({ id }, _, ctx) => listAppointmentsOfPatient(ctx, id),
  },
  Specialist: {
    appointments: ({ id }, args, ctx) => listAppointmentsOfSpecialist(ctx, id, args),
  },
} satisfies Resolvers
