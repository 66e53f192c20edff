'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useWeekdayName } from '#hours/use-weekday-name.ts'
import { partsOf } from './recurrence.ts'

/** Says a rule in plain words: every two weeks, on Monday and Thursday, 10 visits. */
export function useRuleText() {
  const t = useTranslations('clinic.series')
  const format = useFormatter()
  const nameOf = useWeekdayName()
  return (rule: string): string => {
    const { every, interval, weekdays, monthDays, count, until } = partsOf(rule)
    const onWeekday = ({ weekday, nth }: (typeof weekdays)[number]) => {
      const name = nameOf(weekday, 'within')
      return nth === null ? name : t(`nth.${nth === -1 ? 'last' : nth}`, { day: name })
    }
    const days = [
      ...weekdays.map(onWeekday),
      ...monthDays.map((day) => (day === -1 ? t('lastDay') : t('monthDay', { day }))),
    ]
    return [
      t(`everyText.${every}`, { interval }),
      days.length > 0 && t('on', { days: format.list(days) }),
      count !== null && t('visits', { count }),
      until && t('until', { day: format.dateTime(new Date(until), { dateStyle: 'medium', timeZone: 'UTC' }) }),
    ]
      .filter(Boolean)
      .join(', ')
  }
}
