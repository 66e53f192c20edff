import { localDate } from '@platform/shared/local-date'
import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { findCalendar } from '../calendar/find-calendar.ts'
import { clock } from '../hours/wall-range.ts'
import { findPatient } from '../patient/find-patient.ts'
import { listNamedSpecialists } from '../schedule/list-named-specialists.ts'
import { findService } from '../service/find-service.ts'
import { findSessionPackage } from '../session-package/find-session-package.ts'
import { findSpecialist } from '../specialist/find-specialist.ts'
import { bookSeries } from './book-series.ts'
import { cancelSeries } from './cancel-series.ts'
import { findSeries } from './find-series.ts'
import { listVisitsOfSeries } from './list-visits-of-series.ts'
import { previewSeries } from './preview-series.ts'
import { rescheduleSeries } from './reschedule-series.ts'
import { withHindrances, withMoveHindrances } from './with-hindrances.ts'

const book = mutation('series', bookSeries)
const move = mutation('series', rescheduleSeries)

export const resolvers = {
  Query: {
    appointmentSeries: (_, { id }, ctx) => findSeries(ctx, id),
    previewSeries: (_, { input }, ctx) => previewSeries(ctx, input),
  },
  Mutation: {
    bookSeries: async (_, args, ctx) => withHindrances(ctx, args.input, await book(_, args, ctx)),
    rescheduleSeries: async (_, args, ctx) => withMoveHindrances(ctx, args.input, await move(_, args, ctx)),
    cancelSeries: mutation('appointments', cancelSeries),
  },
  AppointmentSeries: {
    __resolveReference: ({ id }, ctx) => findSeries(ctx, id),
    firstDay: ({ firstDay }) => localDate(firstDay) ?? '',
    startTime: ({ startMinute }) => clock(startMinute),
    patient: ({ patientId }, _, ctx) => findPatient(ctx, patientId),
    service: ({ serviceId }, _, ctx) => findService(ctx, serviceId),
    calendar: ({ calendarId }, _, ctx) => findCalendar(ctx, calendarId),
    specialist: ({ specialistId }, _, ctx) => (specialistId ? findSpecialist(ctx, specialistId) : null),
    sessionPackage: ({ sessionPackageId }, _, ctx) =>
      sessionPackageId ? findSessionPackage(ctx, sessionPackageId) : null,
    appointments: ({ id }, _, ctx) => listVisitsOfSeries(ctx, id),
  },
  SeriesVisit: {
    start: ({ start }) => new Date(start),
    end: ({ end }) => new Date(end),
    canBeBooked: ({ slot }) => slot !== null,
    specialists: ({ slot }, _, ctx) => listNamedSpecialists(ctx, slot?.specialistIds ?? []),
  },
  Appointment: {
    series: ({ seriesId }, _, ctx) => (seriesId ? findSeries(ctx, seriesId) : null),
  },
} satisfies Resolvers
