'use client'
import { Button, Divider, Group, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { Fragment, useState } from 'react'
import type { Range } from './range.ts'
import { useWeekdayName } from './use-weekday-name.ts'
import { hoursOf, weekOf, weekProblems, WEEKDAYS, type Weekday } from './week.ts'
import { WeekdayRow } from './weekday-row.tsx'

type Hours = { weekday: number; ranges: Range[] }

type Props = {
  hours: readonly Hours[]
  canBeUnsaid?: boolean
  isBusy: boolean
  /** Answers what was refused, by the place of the weekday in what was sent: `hours.2.ranges`. */
  onSave: (hours: Hours[]) => Promise<Record<string, string>>
}

/** A week to edit. What the server would refuse is said at the day and not sent; what it refuses all the same is said there too. */
export function WeekForm({ hours, canBeUnsaid = false, isBusy, onSave }: Props) {
  const t = useTranslations('clinic.hours')
  const nameOf = useWeekdayName()
  const [week, setWeek] = useState(() => weekOf(hours, canBeUnsaid))
  const [refused, setRefused] = useState<Partial<Record<number, string>>>({})
  const problems = weekProblems(week)
  const isChanged = JSON.stringify(week) !== JSON.stringify(weekOf(hours, canBeUnsaid))

  const put = (weekday: Weekday, ranges: Range[] | null) => {
    setWeek((before) => ({ ...before, [weekday]: ranges }))
    setRefused({})
  }
  function copy(from: Weekday, to: 'workdays' | 'everyDay') {
    const days = WEEKDAYS.filter((weekday) => to === 'everyDay' || weekday <= 5)
    setWeek((before) => ({ ...before, ...Object.fromEntries(days.map((weekday) => [weekday, before[from]])) }))
  }
  async function save() {
    if (problems.size > 0) return
    const sent = hoursOf(week, canBeUnsaid)
    const fields = await onSave(sent)
    setRefused(
      Object.fromEntries(
        Object.entries(fields).map(([path, message]) => [sent[Number(path.split('.')[1])]?.weekday ?? 1, message]),
      ),
    )
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap={0}>
        {WEEKDAYS.map((weekday) => {
          const problem = problems.get(weekday)
          const error = problem ? t(`problems.${problem}`) : refused[weekday]
          return (
            <Fragment key={weekday}>
              {weekday > 1 && <Divider />}
              <WeekdayRow
                name={nameOf(weekday)}
                ranges={week[weekday]}
                canBeUnsaid={canBeUnsaid}
                {...(error ? { error } : {})}
                onChange={(ranges) => put(weekday, ranges)}
                onCopy={(to) => copy(weekday, to)}
              />
            </Fragment>
          )
        })}
        <Group justify="flex-end" mt="md">
          <Button variant="default" disabled={!isChanged} onClick={() => setWeek(weekOf(hours, canBeUnsaid))}>
            {t('undo')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={!isChanged || problems.size > 0}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
