'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useCallback } from 'react'
import type { CalendarRowFragment } from '../gql/graphql.ts'

type Reach = Pick<CalendarRowFragment, 'startsOn' | 'endsOn' | 'horizonDays' | 'horizonCounting'>

/** Says how far a calendar goes. */
export function useReach() {
  const t = useTranslations('clinic.calendars')
  const format = useFormatter()
  return useCallback(
    ({ startsOn, endsOn, horizonDays, horizonCounting }: Reach) => {
      const date = (day: string) => format.dateTime(new Date(day), { dateStyle: 'medium', timeZone: 'UTC' })
      const ahead = horizonDays && t(`ahead.${horizonCounting ?? 'CALENDAR_DAYS'}`, { days: horizonDays })
      const parts = [
        startsOn && t('since', { day: date(startsOn) }),
        endsOn && t('until', { day: date(endsOn) }),
        ahead,
      ]
      return parts.filter(Boolean).join(', ') || t('endless')
    },
    [t, format],
  )
}
