'use client'
import { Group, Paper, Text, Title } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addDays, daysFrom, firstOfMonth } from '#clock/day.ts'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { CalendarChoice, type CalendarName } from './calendar-choice.tsx'
import { DateHoursDialog } from './date-hours-dialog.tsx'
import { effectiveDay } from './effective-day.ts'
import { MonthGrid } from './month-grid.tsx'
import { MonthSwitch } from './month-switch.tsx'
import { useChosenCalendar } from './use-chosen-calendar.ts'
import { useGround, type Specialist } from './use-ground.ts'
import { useSaveDate } from './use-save-date.ts'
import { usualRanges } from './usual-ranges.ts'

type Props = {
  specialist: Specialist
  calendars: readonly CalendarName[]
  calendarId: string
  month: string
  onChange: (changes: { calendar?: string; month?: string }) => void
  /** Somebody else changed the hours meanwhile. */
  onStale: () => void
}

/** A month of a specialist, and the dates on which they keep other hours than in their week: everywhere, or in one calendar. */
export function DatesPanel({ specialist, calendars, calendarId, month, onChange, onStale }: Props) {
  const t = useTranslations('clinic.specialist')
  const hours = useTranslations('clinic.hours')
  const { can } = useSession()
  const { today } = useClinicClock()
  const [open, setOpen] = useState<string | null>(null)
  const first = firstOfMonth(month)
  const next = firstOfMonth(addDays(first, 31))
  const days = daysFrom(first, 31).filter((day) => day < next)
  const { calendar, isKnown, reload: reloadCalendar } = useChosenCalendar(calendarId)
  const { ground: known, error, isBusy, reload } = useGround(specialist, { from: first, days: days.length, calendar })
  const ground = isKnown ? known : undefined
  const dates = (calendar ? ground?.calendar?.dates : ground?.dates) ?? []
  const mayEdit = calendar ? can('calendars:manage') : specialist.canSchedule
  const saving = useSaveDate(specialist, calendar, { onStale: calendar ? reloadCalendar : onStale })

  return (
    <Paper withBorder p="lg" component="section">
      <Group justify="space-between" mb="md" gap="md">
        <div>
          <Title order={2} fz="md">
            {t(calendar ? 'datesInCalendar' : 'dates')}
          </Title>
          <Text size="sm" c="dimmed">
            {t(mayEdit ? (calendar ? 'datesInCalendarText' : 'datesText') : 'datesReadText')}
          </Text>
        </div>
        <Group gap="xs">
          <CalendarChoice
            calendars={calendars}
            calendarId={calendarId}
            onChange={(calendar) => onChange({ calendar })}
          />
          <MonthSwitch first={first} onMonth={(month) => onChange({ month })} />
        </Group>
      </Group>
      {error && !ground && <ErrorState error={error} isRetrying={isBusy} onRetry={reload} />}
      {!ground && !error && <PanelSkeleton lines={10} />}
      {ground && (
        <MonthGrid
          days={days.map((day) => effectiveDay(day, ground))}
          others={new Set(dates.map(({ date }) => date))}
          today={today}
          onOpen={setOpen}
        />
      )}
      {ground && open && (
        <DateHoursDialog
          day={open}
          usual={usualRanges(open, ground, Boolean(calendar))}
          usualName={calendar ? hours('states.unsaid') : t('likeWeekday')}
          own={dates.find(({ date }) => date === open)?.ranges}
          isReadOnly={!mayEdit}
          isBusy={saving.isBusy}
          onClose={() => setOpen(null)}
          onSave={(ranges) => saving.saveDate(open, ranges)}
        />
      )}
    </Paper>
  )
}
