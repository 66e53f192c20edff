import type { CacheRules } from '@platform/ui/graph/graph-cache.ts'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { movedAppointment, type Move } from '#appointment/moved-appointment.ts'

const embedded = () => null

/** How this app's cache joins pages, and what its mutations change before they are done. */
export const cacheRules: CacheRules = {
  keys: {
    CalendarService: embedded,
    DateHours: embedded,
    MergeCandidate: embedded,
    Money: embedded,
    PublicHoliday: embedded,
    SlotChange: embedded,
    TimeRange: embedded,
    WeekdayHours: embedded,
  },
  resolvers: {
    Query: {
      appointments: relayPagination(),
      guestBookings: relayPagination(),
      notifications: relayPagination(),
      patients: relayPagination(),
    },
  },
  optimistic: {
    // A visit stays where it was dropped while the server decides, and snaps back when it refuses.
    rescheduleAppointment: (args, cache) => ({
      __typename: 'RescheduleAppointmentPayload',
      conflicts: [],
      nextSlots: [],
      patientIsBusyWith: [],
      userErrors: [],
      appointment: movedAppointment(cache, (args as { input: Move }).input),
    }),
  },
}
