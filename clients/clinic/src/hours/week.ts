import { rangeProblem, type RangeProblem } from './range-problem.ts'
import { toEdit, toSend, type Range } from './range.ts'

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** The hours of each weekday, 1 being Monday. Null: nothing is said, and other hours count. */
export type Week = Record<Weekday, Range[] | null>

type WeekdayHours = { weekday: number; ranges: Range[] }

/** What the graph tells of a week. What it leaves out is unsaid where that can be, and a day off elsewhere. */
export function weekOf(hours: readonly WeekdayHours[], canBeUnsaid: boolean): Week {
  const of = (weekday: Weekday) => {
    const said = hours.find((one) => one.weekday === weekday)
    return said ? toEdit(said.ranges) : canBeUnsaid ? null : []
  }
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5), 6: of(6), 7: of(7) }
}

/** A week as the graph takes it: weekdays of which nothing is said are left out; so are days off, unless leaving out says other. */
export const hoursOf = (week: Week, canBeUnsaid: boolean): WeekdayHours[] =>
  WEEKDAYS.flatMap((weekday) => {
    const ranges = week[weekday]
    return ranges && (canBeUnsaid || ranges.length > 0) ? [{ weekday, ranges: toSend(ranges) }] : []
  })

/** What is wrong with a week, by weekday. */
export function weekProblems(week: Week): Map<Weekday, RangeProblem> {
  const problems = WEEKDAYS.map((weekday) => [weekday, rangeProblem(week[weekday] ?? [])] as const)
  return new Map(problems.flatMap(([weekday, problem]) => (problem ? [[weekday, problem]] : [])))
}
