import { weekdayOf } from '#clock/day.ts'

/** How often visits come again, as a form holds it. */
export type Recurrence = {
  every: string
  interval: string
  /** Of a week: 1 is Monday. */
  weekdays: string[]
  /** Of a month: its day of that number, or its weekday of that number. */
  monthly: string
  ends: string
  count: string
  until: string
}

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const LAST_SURE_DAY = 28

const codeOf = (weekday: number) => CODES[weekday - 1] ?? ''

/** Weekly on the weekday of the first day, ten times. */
export const weeklyFrom = (firstDay: string): Recurrence => ({
  every: 'WEEKLY',
  interval: '1',
  weekdays: [String(weekdayOf(firstDay))],
  monthly: 'day',
  ends: 'count',
  count: '10',
  until: '',
})

/** The rule as RFC 5545 writes it. A month's day that some months lack is its last. */
export function ruleOf(
  { every, interval, weekdays, monthly, ends, count, until }: Recurrence,
  firstDay: string,
): string {
  const day = Number(firstDay.slice(8))
  const nth = day > LAST_SURE_DAY ? -1 : Math.ceil(day / 7)
  const onWeekdays = weekdays.toSorted().map((weekday) => codeOf(Number(weekday)))
  const inMonth =
    monthly === 'day' ? `BYMONTHDAY=${day > LAST_SURE_DAY ? -1 : day}` : `BYDAY=${nth}${codeOf(weekdayOf(firstDay))}`
  return [
    `FREQ=${every}`,
    ...(Number(interval) > 1 ? [`INTERVAL=${interval}`] : []),
    ...(every === 'WEEKLY' && onWeekdays.length > 0 ? [`BYDAY=${onWeekdays.join(',')}`] : []),
    ...(every === 'MONTHLY' ? [inMonth] : []),
    ends === 'count' ? `COUNT=${count}` : `UNTIL=${until.replaceAll('-', '')}`,
  ].join(';')
}

/** A rule taken apart: weekdays by number, before them which one of the month, where it says so. */
export function partsOf(rule: string) {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]))
  const until = parts.get('UNTIL')
  return {
    every: parts.get('FREQ') ?? 'WEEKLY',
    interval: Number(parts.get('INTERVAL') ?? 1),
    weekdays: (parts.get('BYDAY')?.split(',') ?? []).map((written) => ({
      weekday: CODES.indexOf(written.slice(-2)) + 1,
      nth: written.length > 2 ? Number(written.slice(0, -2)) : null,
    })),
    monthDays: (parts.get('BYMONTHDAY')?.split(',') ?? []).map(Number),
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : null,
    until: until ? `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` : null,
  }
}
