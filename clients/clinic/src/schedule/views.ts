import { daysFrom, firstOfMonth, mondayOf } from '#clock/day.ts'

export const VIEWS = ['team', 'day', 'week', 'month'] as const
export type View = (typeof VIEWS)[number]

export const viewOr = (text: string, otherwise: View): View => VIEWS.find((view) => view === text) ?? otherwise

/** The days that a view shows around one. */
export function daysOf(view: View, day: string): string[] {
  if (view === 'week') return daysFrom(mondayOf(day), 7)
  if (view === 'month') return daysFrom(mondayOf(firstOfMonth(day)), 42)
  return [day]
}

/** The first and the last hour to show: those of an ordinary day, and of what lies beyond them. */
export function hoursOf(walls: readonly { start: string; end: string }[]): { startTime: string; endTime: string } {
  const first = Math.min(7, ...walls.map(({ start }) => Number(start.slice(11, 13))))
  const last = Math.max(
    20,
    ...walls.map(({ end }) => Math.ceil(Number(end.slice(11, 13)) + Number(end.slice(14, 16)) / 60)),
  )
  const padded = (hour: number) => String(hour).padStart(2, '0')
  return { startTime: `${padded(first)}:00:00`, endTime: last >= 24 ? '23:59:59' : `${padded(last)}:00:00` }
}
