import type { Range } from '#hours/range.ts'
import type { HoursInCalendarFragment, SetCalendarHoursInput } from '../gql/graphql.ts'

type Change = { weekly: { weekday: number; ranges: Range[] }[] } | { date: string; ranges: Range[] | null }

/** As inputs take it, without what the cache adds. */
const plain = (ranges: readonly Range[]): Range[] => ranges.map(({ from, to }) => ({ from, to }))

/** The hours of somebody in a calendar with one change. The graph takes week and dates together: the others are sent as they were. */
export function calendarHoursInput(
  { id: calendarId, version, hours }: HoursInCalendarFragment,
  specialistId: string,
  change: Change,
): SetCalendarHoursInput {
  const now = hours.find((one) => one.specialistId === specialistId)
  const weekly = now?.weekly.map(({ weekday, ranges }) => ({ weekday, ranges: plain(ranges) })) ?? []
  const dates = now?.dates.map(({ date, ranges }) => ({ date, ranges: plain(ranges) })) ?? []
  const of = { calendarId, version, specialistId }
  if ('weekly' in change) return { ...of, weekly: change.weekly, dates }
  const { date: day, ranges } = change
  const others = dates.filter(({ date }) => date !== day)
  return { ...of, weekly, dates: ranges ? [...others, { date: day, ranges }] : others }
}
