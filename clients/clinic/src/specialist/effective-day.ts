import { addDays, weekdayOf } from '#clock/day.ts'
import { minuteOf } from '#hours/range.ts'
import { stretchesOf, within, without, type Stretch } from '#hours/stretch.ts'
import { wallClock } from '#clock/wall-clock.ts'
import type { HoursInCalendarFragment, SpecialistDaysQuery, SpecialistWeekFragment } from '../gql/graphql.ts'

type WeekdayHours = SpecialistWeekFragment['weeklyHours']
type Days = SpecialistDaysQuery
type Absence = NonNullable<Days['specialist']>['timeOff'][number]
type Closing = Pick<Days['publicHolidays'][number], 'name' | 'from' | 'until' | 'ranges'>

/** All that decides when somebody can be booked. */
export type Ground = {
  week: WeekdayHours
  dates: NonNullable<Days['specialist']>['dateHours']
  /** Hours that count before their own, in one calendar. */
  calendar: HoursInCalendarFragment['hours'][number] | undefined
  /** When the place of that calendar is open. Empty where the doors do not matter. */
  doors: WeekdayHours
  timeOff: readonly Absence[]
  closings: readonly Closing[]
  /** The first and the last day of that calendar. */
  period: { startsOn: string | null; endsOn: string | null }
  zone: string
}

/** What decided about a day beside the week. */
export type Reason = 'date' | 'calendar' | 'period' | 'away' | 'closed'

export type EffectiveDay = { day: string; hours: Stretch[]; reasons: Reason[]; closing: string | null }

const WHOLE: Stretch = { start: 0, end: 24 * 60 }

/** When somebody can be booked on a day: the most particular hours, less what is closed and when they are away. */
export function effectiveDay(day: string, ground: Ground): EffectiveDay {
  const { week, dates, calendar, doors, timeOff, closings, period, zone } = ground
  const ofDay = <T extends { date: string }>(all: readonly T[] | undefined) => all?.find(({ date }) => date === day)
  const ofWeekday = (all: WeekdayHours | undefined) => all?.find(({ weekday }) => weekday === weekdayOf(day))
  const inCalendar = ofDay(calendar?.dates) ?? ofWeekday(calendar?.weekly)
  const onDate = ofDay(dates)
  const worked = stretchesOf((inCalendar ?? onDate ?? ofWeekday(week))?.ranges ?? [])
  const inside = doors.length > 0 ? within(worked, stretchesOf(ofWeekday(doors)?.ranges ?? [])) : worked

  const closed = closings.filter(({ from, until }) => from <= day && day <= until)
  const shut = closed.flatMap(({ ranges }) => (ranges.length > 0 ? stretchesOf(ranges) : [WHOLE]))
  const away = timeOff.flatMap((absence) => awayOn(day, absence, zone))
  const isOutside = day < (period.startsOn ?? day) || day > (period.endsOn ?? day)
  const open = isOutside ? [] : without(inside, shut)
  const reasons: [Reason, boolean][] = [
    ['calendar', Boolean(inCalendar)],
    ['date', Boolean(onDate) && !inCalendar],
    ['period', isOutside],
    ['closed', closed.length > 0],
    ['away', away.length > 0],
  ]
  return {
    day,
    hours: without(open, away),
    reasons: reasons.filter(([, is]) => is).map(([reason]) => reason),
    closing: closed[0]?.name ?? null,
  }
}

/** The part of a day that an absence takes, by the clocks of a zone. */
function awayOn(day: string, { start, end }: Absence, zone: string): Stretch[] {
  const [from, until] = [wallClock(start, zone), wallClock(end, zone)]
  const [midnight, next] = [`${day} 00:00:00`, `${addDays(day, 1)} 00:00:00`]
  if (until <= midnight || from >= next) return []
  return [
    {
      start: from <= midnight ? 0 : minuteOf(from.slice(11, 16)),
      end: until >= next ? WHOLE.end : minuteOf(until.slice(11, 16)),
    },
  ]
}
