'use client'
import { Text, UnstyledButton } from '@mantine/core'
import { useFormatter, useTranslations } from 'next-intl'
import { daysFrom, weekdayOf } from '#clock/day.ts'
import { inShort } from '#hours/range.ts'
import { rangesOf } from '#hours/stretch.ts'
import { useWeekdayName } from '#hours/use-weekday-name.ts'
import { WEEKDAYS } from '#hours/week.ts'
import type { EffectiveDay } from './effective-day.ts'
import classes from './month-grid.module.css'

type Props = {
  /** From the first of a month to its last. */
  days: readonly EffectiveDay[]
  /** Those that have hours of their own. */
  others: ReadonlySet<string>
  today: string
  onOpen: (day: string) => void
}

/** A month, each day with the hours it has; those unlike their weekday stand out. */
export function MonthGrid({ days, others, today, onOpen }: Props) {
  const t = useTranslations('clinic.specialist')
  const format = useFormatter()
  const nameOf = useWeekdayName()
  const lead = days[0] ? daysFrom(days[0].day, weekdayOf(days[0].day) - 1) : []
  return (
    <div className={classes['grid']}>
      {WEEKDAYS.map((weekday) => (
        <Text key={weekday} size="xs" c="dimmed" ta="center" aria-hidden>
          {nameOf(weekday, 'short')}
        </Text>
      ))}
      {lead.map((day) => (
        <div key={`before-${day}`} />
      ))}
      {days.map(({ day, hours, closing, reasons }) => {
        const said = hours.length > 0 ? inShort(rangesOf(hours)) : t('notAt')
        const why = closing ?? (reasons.includes('away') ? t('reasons.away') : '')
        const name = format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'full', timeZone: 'UTC' })
        return (
          <UnstyledButton
            key={day}
            className={classes['day']}
            data-other={others.has(day) || undefined}
            data-idle={hours.length === 0 || undefined}
            data-past={day < today || undefined}
            aria-label={[name, said, why, others.has(day) ? t('reasons.date') : ''].filter(Boolean).join(', ')}
            onClick={() => onOpen(day)}
          >
            <Text size="sm" fw={day === today ? 750 : 500} className="tabular">
              {Number(day.slice(8))}
            </Text>
            <Text size="xs" className={classes['hours']} lh={1.25}>
              {said}
            </Text>
            {why && (
              <Text size="xs" c="dimmed" className={classes['hours']} truncate>
                {why}
              </Text>
            )}
          </UnstyledButton>
        )
      })}
    </div>
  )
}
