import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { timeRanges } from '../working-hours/day-ranges.ts'
import { keepHolidays } from './keep-holidays.ts'
import { listHolidayRegions, listPublicHolidays } from './list-holidays.ts'

export const resolvers = {
  Query: {
    holidayRegions: (_, __, ctx) => listHolidayRegions(ctx),
    publicHolidays: (_, args, ctx) => listPublicHolidays(ctx, args),
  },
  Mutation: {
    keepHolidays: mutation('holidayRegions', keepHolidays),
  },
  HolidayRegion: {
    location: ({ locationId }) => (locationId ? { id: locationId } : null),
    country: ({ countryCode }) => countryCode,
    region: ({ regionCode }) => regionCode,
  },
  PublicHoliday: {
    ranges: ({ ranges }) => timeRanges((ranges ?? []).flatMap(({ start, end }) => [start, end])),
  },
} satisfies Resolvers
