import { loadById } from '@platform/shared/loader'
import type { Appointment, GuestBooking } from '@platform/prisma/generated'
import { mayManage } from '../appointment/own-appointments.ts'
import type { ClinicalContext } from '../context.ts'

/** A guest's booking and the visit it is about. */
export type GuestBookingRow = GuestBooking & { appointment: Appointment }

const BY_ID = Symbol('guest bookings by id')

/** Those that have their visit: all, but for one that is being made at this very moment. */
export const withVisit = (rows: readonly (GuestBooking & { appointment: Appointment | null })[]): GuestBookingRow[] =>
  rows.flatMap(({ appointment, ...booking }) => (appointment ? [{ ...booking, appointment }] : []))

/** The booking with this id, for staff who book. Those asked for together are read together. */
export const findGuestBooking = async ({ actor, db, loaders }: ClinicalContext, id: string) =>
  !mayManage(actor)
    ? null
    : loadById(
        loaders,
        BY_ID,
        async (ids) =>
          withVisit(
            await db.guestBooking.findMany({ where: { id: { in: [...ids] } }, include: { appointment: true } }),
          ),
        (booking) => booking.id,
      )(id)
