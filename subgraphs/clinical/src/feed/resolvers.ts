import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { appointmentFile } from './appointment-file.ts'
import { createCalendarFeed } from './create-calendar-feed.ts'
import { findFeed } from './find-feed.ts'
import { findFeedOwner } from './find-feed-owner.ts'
import { listMyFeeds } from './list-my-feeds.ts'
import { myCalendarFile } from './my-calendar-file.ts'
import { revokeCalendarFeed } from './revoke-calendar-feed.ts'
import { rotateCalendarFeed } from './rotate-calendar-feed.ts'

export const resolvers = {
  Query: {
    myCalendarFeeds: (_, __, ctx) => listMyFeeds(ctx),
    myCalendarFile: (_, { as }, ctx) => myCalendarFile(ctx, as),
    _calendarFeed: (_, __, ctx) => findFeedOwner(ctx),
  },
  Mutation: {
    createCalendarFeed: mutation('issuedCalendarFeed', createCalendarFeed),
    rotateCalendarFeed: mutation('issuedCalendarFeed', rotateCalendarFeed),
    revokeCalendarFeed: mutation('calendarFeed', revokeCalendarFeed),
  },
  CalendarFeed: {
    __resolveReference: ({ id }, ctx) => findFeed(ctx, id),
    as: ({ ofSpecialist }) => (ofSpecialist ? 'SPECIALIST' : 'PATIENT'),
  },
  Appointment: {
    calendarFile: (appointment, _, ctx) => appointmentFile(ctx, appointment),
  },
} satisfies Resolvers
