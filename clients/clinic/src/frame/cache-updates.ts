import type { CacheRules } from '@platform/ui/graph/graph-cache.ts'
import { forgetLists } from '@platform/ui/graph/forget-lists.ts'
import { forget } from '@platform/ui/graph/forget.ts'
import type { UpdateResolver } from '@urql/exchange-graphcache'

/** Lists in which something came up or is missing since: asked for again wherever they show. */
const stale =
  (...lists: string[]): UpdateResolver =>
  (_result, _args, cache) =>
    forgetLists(cache, ...lists)

type Of = { input: { specialistId: string } }
type TimeOffAnswer = { timeOff?: { specialist: { id: string } | null } | null } | null

const daysOf = (id: string | undefined) => ({ __typename: 'Specialist', ...(id ? { id } : {}) })

const absences =
  (field: string): UpdateResolver =>
  (result, _args, cache) =>
    forget(cache, daysOf((result[field] as TimeOffAnswer)?.timeOff?.specialist?.id), 'timeOff')

/** What the clinic's set-up makes stale when it changes. */
export const cacheUpdates: NonNullable<CacheRules['updates']> = {
  Mutation: {
    createSpecialist: stale('specialists'),
    removeSpecialist: stale('specialists', 'calendars', 'services'),
    createService: stale('services'),
    removeService: stale('services', 'specialists', 'calendars', 'bundles'),
    createSpecialty: stale('specialties'),
    removeSpecialty: stale('specialties', 'specialists'),
    createProduct: stale('products'),
    removeProduct: stale('products', 'bundles'),
    createBundle: stale('bundles'),
    removeBundle: stale('bundles'),
    createCalendar: stale('calendars'),
    removeCalendar: stale('calendars'),
    createLocation: stale('locations'),
    removeLocation: stale('locations'),
    addClosure: stale('closures'),
    removeClosure: stale('closures'),
    keepHolidays: stale('holidayRegions', 'publicHolidays'),
    setDateHours: (_result, args, cache) => forget(cache, daysOf((args as Of).input.specialistId), 'dateHours'),
    addTimeOff: absences('addTimeOff'),
    removeTimeOff: absences('removeTimeOff'),
  },
}
