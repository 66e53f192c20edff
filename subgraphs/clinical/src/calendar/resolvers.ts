import { localDate } from '@platform/shared/local-date'
import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { onTerms, priceOfOffer } from './calendar-service.ts'
import { createCalendar } from './create-calendar.ts'
import { findCalendar, findCalendarBySlug } from './find-calendar.ts'
import { listCalendars } from './list-calendars.ts'
import { listCalendarHours, listCalendarSpecialists, listOfferedServices } from './list-of-calendar.ts'
import { removeCalendar } from './remove-calendar.ts'
import { setCalendarHours } from './set-calendar-hours.ts'
import { updateCalendar } from './update-calendar.ts'

export const resolvers = {
  Query: {
    calendar: (_, { id }, ctx) => findCalendar(ctx, id),
    calendarBySlug: (_, { slug }, ctx) => findCalendarBySlug(ctx, slug),
    calendars: (_, args, ctx) => listCalendars(ctx, args),
  },
  Mutation: {
    createCalendar: mutation('calendar', createCalendar),
    updateCalendar: mutation('calendar', updateCalendar),
    setCalendarHours: mutation('calendar', setCalendarHours),
    removeCalendar: mutation('calendar', removeCalendar),
  },
  Calendar: {
    __resolveReference: ({ id }, ctx) => findCalendar(ctx, id),
    location: ({ locationId }) => (locationId ? { id: locationId } : null),
    startsOn: ({ startsOn }) => localDate(startsOn),
    endsOn: ({ endsOn }) => localDate(endsOn),
    services: ({ id }, _, ctx) => listOfferedServices(ctx, id),
    specialists: ({ id }, _, ctx) => listCalendarSpecialists(ctx, id),
    hours: ({ id }, _, ctx) => listCalendarHours(ctx, id),
  },
  CalendarService: {
    durationMinutes: (offer) => onTerms(offer).durationMinutes,
    intervalMinutes: (offer) => onTerms(offer).intervalMinutes,
    noticeMinutes: (offer) => onTerms(offer).noticeMinutes,
    price: (offer) => priceOfOffer(offer),
  },
  CalendarKind: { CAMPAIGN: 'campaign', PROMOTIONAL: 'promotional', ROLLING_HORIZON: 'rolling-horizon', OPEN: 'open' },
  CalendarAudience: { PUBLIC: 'public', STAFF: 'staff' },
  HorizonCounting: { CALENDAR_DAYS: 'calendar-days', BUSINESS_DAYS: 'business-days' },
} satisfies Resolvers
