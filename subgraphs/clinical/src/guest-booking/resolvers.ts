import { localDate } from '@platform/shared/local-date'
import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { newChallenge } from '../guest-proof/new-challenge.ts'
import { findPatient } from '../patient/find-patient.ts'
import { listNamedSpecialists } from '../schedule/list-named-specialists.ts'
import { acceptBooking } from './accept-booking.ts'
import { bookAsGuest } from './book-as-guest.ts'
import { confirmGuestBooking } from './confirm-guest-booking.ts'
import { declineGuestBooking } from './decline-guest-booking.ts'
import { dueOf } from './due-of.ts'
import { findGuestBooking } from './find-guest-booking.ts'
import { guestAnswer } from './guest-answer.ts'
import { guestBookingStatus } from './guest-booking-status.ts'
import { listBookingOffers } from './list-booking-offers.ts'
import { listGuestBookings } from './list-guest-bookings.ts'
import { callOutcomeOf, listGuestCalls, noteOf } from './list-guest-calls.ts'
import { openCandidates } from './open-candidates.ts'
import { recordGuestCall } from './record-guest-call.ts'

const book = mutation('booking', bookAsGuest)

export const resolvers = {
  Query: {
    guestBooking: (_, { id }, ctx) => findGuestBooking(ctx, id),
    guestBookings: (_, args, ctx) => listGuestBookings(ctx, args),
    myBookingOffers: (_, __, ctx) => listBookingOffers(ctx),
    bookingChallenge: (_, __, ctx) => newChallenge(ctx),
  },
  Mutation: {
    bookAsGuest: async (_, args, ctx) => guestAnswer(ctx, args.input, await book(_, args, ctx)),
    recordGuestCall: mutation('guestBooking', recordGuestCall),
    confirmGuestBooking: mutation('guestBooking', confirmGuestBooking),
    declineGuestBooking: mutation('guestBooking', declineGuestBooking),
    acceptBooking: mutation('appointment', acceptBooking),
  },
  GuestBookingStatus: {
    WAITING: 'waiting',
    INVITED: 'invited',
    ACCEPTED: 'accepted',
    DECLINED: 'declined',
    EXPIRED: 'expired',
    CANCELLED: 'cancelled',
  },
  GuestCallOutcome: {
    REACHED: 'reached',
    NO_ANSWER: 'no-answer',
    WRONG_NUMBER: 'wrong-number',
  },
  GuestBooking: {
    __resolveReference: ({ id }, ctx) => findGuestBooking(ctx, id),
    status: (booking) => guestBookingStatus(booking),
    birthDate: ({ birthDate }) => localDate(birthDate),
    requestedAt: ({ createdAt }) => createdAt,
    dueAt: (booking, _, ctx) => dueOf(ctx, booking),
    calls: ({ id }, _, ctx) => listGuestCalls(ctx, id),
    mergeCandidates: (booking, _, ctx) => openCandidates(ctx, booking),
    patient: ({ patientId }, _, ctx) => (patientId ? findPatient(ctx, patientId) : null),
  },
  GuestCall: {
    outcome: (call) => callOutcomeOf(call),
    note: (call, _, ctx) => noteOf(ctx, call),
    calledAt: ({ createdAt }) => createdAt,
  },
  BookingReceipt: {
    specialists: ({ specialistIds }, _, ctx) => listNamedSpecialists(ctx, specialistIds),
  },
} satisfies Resolvers
