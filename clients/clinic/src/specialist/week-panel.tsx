'use client'
import { Group, Paper, Text, Title } from '@mantine/core'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import type { Range } from '#hours/range.ts'
import { WeekForm } from '#hours/week-form.tsx'
import { WeekList } from '#hours/week-list.tsx'
import { useSetCalendarHoursMutation, useSetWeeklyHoursMutation } from '../gql/hooks.ts'
import { CalendarChoice, type CalendarName } from './calendar-choice.tsx'
import { calendarHoursInput } from './calendar-hours-input.ts'
import { useChosenCalendar } from './use-chosen-calendar.ts'
import type { Specialist } from './use-ground.ts'

type Props = {
  specialist: Specialist
  calendars: readonly CalendarName[]
  calendarId: string
  onCalendar: (calendarId: string) => void
  /** Somebody else changed the hours meanwhile. */
  onStale: () => void
}

/** The week of a specialist: their own, or what counts before it in one calendar. */
export function WeekPanel({ specialist, calendars, calendarId, onCalendar, onStale }: Props) {
  const t = useTranslations('clinic.specialist')
  const { can } = useSession()
  const { act, isBusy } = useAct()
  const [, setWeek] = useSetWeeklyHoursMutation()
  const [, setCalendarHours] = useSetCalendarHoursMutation()
  const { calendar, isKnown, reload } = useChosenCalendar(calendarId)
  const inCalendar = calendar?.hours.find((hours) => hours.specialistId === specialist.id)
  const hours = calendar ? (inCalendar?.weekly ?? []) : specialist.weeklyHours
  const mayEdit = calendar ? can('calendars:manage') : specialist.canSchedule

  async function save(week: { weekday: number; ranges: Range[] }[]) {
    const done = { done: t('weekSaved') }
    const { fields } = calendar
      ? await act(setCalendarHours({ input: calendarHoursInput(calendar, specialist.id, { weekly: week }) }), done)
      : await act(setWeek({ input: { specialistId: specialist.id, version: specialist.version, hours: week } }), done)
    const { version, ...refused } = fields
    if (version) (calendar ? reload : onStale)()
    return refused
  }

  return (
    <Paper withBorder p="lg" component="section">
      <Group justify="space-between" mb="md" gap="md">
        <div>
          <Title order={2} fz="md">
            {t(calendar ? 'weekInCalendar' : 'week')}
          </Title>
          <Text size="sm" c="dimmed">
            {calendar ? t('weekInCalendarText') : t('weekText', { zone: specialist.timezone })}
          </Text>
        </div>
        <CalendarChoice calendars={calendars} calendarId={calendarId} onChange={onCalendar} />
      </Group>
      {!isKnown && <PanelSkeleton lines={7} />}
      {isKnown && mayEdit && (
        <WeekForm
          key={`${calendar?.id ?? ''} ${calendar?.version ?? specialist.version}`}
          hours={hours}
          canBeUnsaid={Boolean(calendar)}
          isBusy={isBusy}
          onSave={save}
        />
      )}
      {isKnown && !mayEdit && <WeekList hours={hours} canBeUnsaid={Boolean(calendar)} />}
    </Paper>
  )
}
