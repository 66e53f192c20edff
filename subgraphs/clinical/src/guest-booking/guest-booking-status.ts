import type { Appointment, GuestBooking } from '@platform/prisma/generated'

/** Where a guest's booking is in its life, in the order of one that goes well. */
export const GUEST_BOOKING_STATUSES = ['waiting', 'invited', 'accepted', 'declined', 'expired', 'cancelled'] as const

export type GuestBookingStatus = (typeof GUEST_BOOKING_STATUSES)[number]

type Judged = Pick<GuestBooking, 'confirmedAt' | 'outcome'> & { appointment: Pick<Appointment, 'status'> }

/** The appointment has the last word: the clinic may have called it off like any other. */
export function guestBookingStatus({ confirmedAt, outcome, appointment }: Judged): GuestBookingStatus {
  if (appointment.status === 'cancelled') return outcome === 'declined' || outcome === 'expired' ? outcome : 'cancelled'
  if (appointment.status !== 'booked') return 'accepted'
  return confirmedAt ? 'invited' : 'waiting'
}

/** The same as a condition on rows. */
export function whereStatus(status: GuestBookingStatus) {
  switch (status) {
    case 'waiting':
      return { confirmedAt: null, appointment: { is: { status: 'booked' } } }
    case 'invited':
      return { confirmedAt: { not: null }, appointment: { is: { status: 'booked' } } }
    case 'accepted':
      return { appointment: { is: { status: { notIn: ['booked', 'cancelled'] } } } }
    case 'declined':
    case 'expired':
      return { outcome: status, appointment: { is: { status: 'cancelled' } } }
    case 'cancelled':
      return { outcome: null, appointment: { is: { status: 'cancelled' } } }
  }
}
