import { connection } from '@platform/shared/connection'
import { given } from '@platform/shared/given'
import type { ClinicalContext } from '../context.ts'
import { withVisit } from './find-guest-booking.ts'
import { whereStatus, type GuestBookingStatus } from './guest-booking-status.ts'

type Maybe<T> = T | null | undefined
type Filter = {
  statuses?: Maybe<readonly GuestBookingStatus[]>
  calendarId?: Maybe<string>
  specialistId?: Maybe<string>
  startsBefore?: Maybe<Date>
}
type Page = { first: number; after?: Maybe<string>; filter?: Maybe<Filter> }

/** One page of what guests booked, who has waited longest in front; those that wait for the clinic unless the filter says otherwise. */
export const listGuestBookings = ({ db }: ClinicalContext, { filter, ...page }: Page) =>
  connection(
    page,
    {
      // Ids are in the order they were made.
      rows: async (take, after) =>
        withVisit(
          await db.guestBooking.findMany({
            where: { AND: [matching(filter ?? {}), after ? { id: { gt: after[0] ?? '' } } : {}] },
            orderBy: { id: 'asc' },
            include: { appointment: true },
            take,
          }),
        ),
      key: ({ id }) => [id],
    },
    1,
  )

const matching = ({ statuses, calendarId, specialistId, startsBefore }: Filter) => ({
  OR: (statuses ?? ['waiting']).map(whereStatus),
  appointment: {
    is: given({
      calendarId: calendarId ?? undefined,
      startsAt: startsBefore ? { lt: startsBefore } : undefined,
      OR: specialistId ? [{ specialistId }, { companionIds: { has: specialistId } }] : undefined,
    }),
  },
})
