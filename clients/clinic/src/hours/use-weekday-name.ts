'use client'
import { useFormatter } from 'next-intl'

/** 1 January 2024 was a Monday. */
const noonOf = (weekday: number) => new Date(Date.UTC(2024, 0, weekday, 12))

/** Names weekdays, 1 being Monday, in the reader's language: with a capital as at the head of a row, or as within a sentence. */
export function useWeekdayName() {
  const format = useFormatter()
  return (weekday: number, form: 'long' | 'short' | 'within' = 'long') => {
    const length = form === 'short' ? 'short' : 'long'
    const name = format.dateTime(noonOf(weekday), { weekday: length, timeZone: 'UTC' })
    return form === 'within' ? name : name.charAt(0).toUpperCase() + name.slice(1)
  }
}
