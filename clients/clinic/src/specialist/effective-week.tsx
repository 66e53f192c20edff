'use client'
import { ActionIcon, Badge, Box, Grid, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { addDays, daysFrom } from '#clock/day.ts'
import { inShort } from '#hours/range.ts'
import { rangesOf, type Stretch } from '#hours/stretch.ts'
import { CalendarChoice, type CalendarName } from './calendar-choice.tsx'
import { effectiveDay, type EffectiveDay } from './effective-day.ts'
import classes from './effective-week.module.css'
import { useChosenCalendar } from './use-chosen-calendar.ts'
import { useGround, type Specialist } from './use-ground.ts'

type Props = {
  specialist: Specialist
  calendars: readonly CalendarName[]
  calendarId: string
  monday: string
  onChange: (changes: { calendar?: string; week?: string }) => void
}

const COLORS = { date: 'blue', calendar: 'violet', period: 'gray', away: 'yellow', closed: 'red' } as const

/** A week as it comes out: when somebody can be booked on each of its days, and what made it so. */
export function EffectiveWeek({ specialist, calendars, calendarId, monday, onChange }: Props) {
  const t = useTranslations('clinic.specialist')
  const format = useFormatter()
  const { calendar } = useChosenCalendar(calendarId)
  const { ground, error, isBusy, reload } = useGround(specialist, { from: monday, days: 7, calendar })
  const noon = (day: string) => new Date(`${day}T12:00:00Z`)
  const days = ground && daysFrom(monday, 7).map((day) => effectiveDay(day, ground))
  return (
    <Paper withBorder p="lg" component="section">
      <Group justify="space-between" mb="md">
        <div>
          <Title order={2} fz="md">
            {t('effective')}
          </Title>
          <Text size="sm" c="dimmed">
            {format.dateTimeRange(noon(monday), noon(addDays(monday, 6)), { dateStyle: 'medium', timeZone: 'UTC' })}
          </Text>
        </div>
        <Group gap="xs">
          <CalendarChoice
            calendars={calendars}
            calendarId={calendarId}
            onChange={(calendar) => onChange({ calendar })}
          />
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t('weekBefore')}
              onClick={() => onChange({ week: addDays(monday, -7) })}
            >
              <ChevronLeftIcon size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t('weekAfter')}
              onClick={() => onChange({ week: addDays(monday, 7) })}
            >
              <ChevronRightIcon size={18} aria-hidden />
            </ActionIcon>
          </Group>
        </Group>
      </Group>
      {error && !days && <ErrorState error={error} isRetrying={isBusy} onRetry={reload} />}
      {!days && !error && <PanelSkeleton lines={7} />}
      {days && <Days days={days} />}
    </Paper>
  )
}

/** The hours that the bars of a week stand for: those of an ordinary day, and whatever lies beyond. */
function reachOf(days: readonly EffectiveDay[]): Stretch {
  const all = days.flatMap(({ hours }) => hours)
  return {
    start: Math.min(8 * 60, ...all.map(({ start }) => start)),
    end: Math.max(18 * 60, ...all.map(({ end }) => end)),
  }
}

function Days({ days }: { days: readonly EffectiveDay[] }) {
  const t = useTranslations('clinic.specialist')
  const format = useFormatter()
  const { start: first, end: last } = reachOf(days)
  const percent = (minutes: number) => `${(minutes / (last - first)) * 100}%`
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {days.map(({ day, hours, reasons, closing }) => (
        <Grid key={day} component="li" gap="sm" align="center">
          <Grid.Col span={{ base: 5, sm: 2 }}>
            <Text size="sm" fw={550}>
              {format.dateTime(new Date(`${day}T12:00:00Z`), {
                weekday: 'short',
                day: 'numeric',
                month: 'short',
                timeZone: 'UTC',
              })}
            </Text>
          </Grid.Col>
          <Grid.Col span={{ base: 7, sm: 3 }} order={{ base: 2, sm: 3 }}>
            <Group gap={6}>
              <Text size="sm" className="tabular" {...(hours.length > 0 ? {} : { c: 'dimmed' })}>
                {hours.length > 0 ? inShort(rangesOf(hours)) : t('notAt')}
              </Text>
              {reasons.map((reason) => (
                <Badge key={reason} size="sm" variant="light" color={COLORS[reason]}>
                  {reason === 'closed' ? closing : t(`reasons.${reason}`)}
                </Badge>
              ))}
            </Group>
          </Grid.Col>
          <Grid.Col span={{ base: 12, sm: 7 }} order={{ base: 3, sm: 2 }}>
            <Box className={classes['track']} aria-hidden>
              {hours.map(({ start, end }) => (
                <Box
                  key={start}
                  className={classes['bar']}
                  style={{ insetInlineStart: percent(start - first), width: percent(end - start) }}
                />
              ))}
            </Box>
          </Grid.Col>
        </Grid>
      ))}
    </Stack>
  )
}
