'use client'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import type { Range } from '#hours/range.ts'
import type { HoursInCalendarFragment } from '../gql/graphql.ts'
import { useSetCalendarHoursMutation, useSetDateHoursMutation } from '../gql/hooks.ts'
import { calendarHoursInput } from './calendar-hours-input.ts'
import type { Specialist } from './use-ground.ts'

/**
 * Sets the hours of one date of a specialist: their own, or those in one calendar. Null takes back what was said of the date.
 * Answers whether it was done, and in words what was refused. `onStale` when somebody else changed the hours meanwhile.
 */
export function useSaveDate(
  specialist: Specialist,
  calendar: HoursInCalendarFragment | undefined,
  { onStale }: { onStale: () => void },
) {
  const t = useTranslations('clinic.specialist')
  const { act, isBusy } = useAct()
  const [, setDateHours] = useSetDateHoursMutation()
  const [, setCalendarHours] = useSetCalendarHoursMutation()
  const done = { done: t('dateSaved') }

  async function saveDate(date: string, ranges: Range[] | null) {
    const { id: specialistId, version } = specialist
    const { isDone, fields } = calendar
      ? await act(setCalendarHours({ input: calendarHoursInput(calendar, specialistId, { date, ranges }) }), done)
      : await act(setDateHours({ input: { specialistId, version, date, ranges } }), done)
    const { version: stale, ...refused } = fields
    if (stale) onStale()
    return { isDone, refusal: Object.values(refused)[0] ?? '' }
  }
  return { saveDate, isBusy }
}
