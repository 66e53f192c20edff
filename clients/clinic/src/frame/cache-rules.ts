import type { CacheRules } from '@platform/ui/graph/graph-cache.ts'
import { joinedPages } from '@platform/ui/graph/joined-pages.ts'
import { movedAppointment, type Move } from '#appointment/moved-appointment.ts'
import { cacheUpdates } from './cache-updates.ts'
import { adminRules } from './admin-rules.ts'

const embedded = () => null

/** How this app's cache joins pages, and what its mutations change before they are done. */
export const cacheRules: CacheRules = {
  keys: {
    BundledProduct: embedded,
    BundledService: embedded,
    CalendarHours: embedded,
    ...adminRules.keys,
    CalendarService: embedded,
    AuditChange: embedded,
    CalendarTerms: embedded,
    DateHours: embedded,
    MergeCandidate: embedded,
    Money: embedded,
    OpeningHours: embedded,
    PublicHoliday: embedded,
    SeriesPreview: embedded,
    SeriesVisit: embedded,
    SlotChange: embedded,
    TimeRange: embedded,
    WeekdayHours: embedded,
  },
  resolvers: {
    Appointment: { history: joinedPages() },
    Query: {
      ...adminRules.lists,
      appointments: joinedPages(),
      bundles: joinedPages(),
      calendars: joinedPages(),
      closures: joinedPages(),
      guestBookings: joinedPages(),
      locations: joinedPages(),
      notifications: joinedPages(),
      patients: joinedPages(),
      products: joinedPages(),
      services: joinedPages(),
      specialists: joinedPages(),
      specialties: joinedPages(),
    },
  },
  updates: { ...cacheUpdates, Mutation: { ...cacheUpdates.Mutation, ...adminRules.updates } },
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
