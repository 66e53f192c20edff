'use client'
import { Button, Group, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ScheduleEventData } from '@mantine/schedule'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { zoneLabel } from '@platform/ui/time/zone-label.ts'
import { PlusIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { FollowSlots } from '#appointment/follow-slots.tsx'
import { MoveVisitDialog } from '#appointment/move-visit-dialog.tsx'
import { useMove } from '#appointment/use-move.ts'
import { useVisits } from '#appointment/use-visits.ts'
import { VisitPanel } from '#appointment/visit-panel.tsx'
import { addDays, dayOr } from '#clock/day.ts'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { instantOf, wallClock } from '#clock/wall-clock.ts'
import type { VisitFragment } from '../gql/graphql.ts'
import { useSchedulePeopleQuery } from '../gql/hooks.ts'
import { BookVisitDialog } from './book-visit-dialog.tsx'
import { Legend } from './legend.tsx'
import type { Dropped } from './schedule-board.tsx'
import { ScheduleToolbar } from './schedule-toolbar.tsx'
import { closedShades, shadesOf } from './shades.ts'
import type { EmptySlot } from './use-booking.ts'
import { useHeld } from './use-held.ts'
import { heldEvents, visitEvents, visitOf, type Coloring } from './visit-events.ts'
import { daysOf, viewOr } from './views.ts'

const ScheduleBoard = dynamic(() => import('./schedule-board.tsx').then((board) => board.ScheduleBoard), {
  ssr: false,
  loading: () => <PanelSkeleton lines={12} />,
})

/** The clinic's plan: by specialist, day, week or month; visits are opened, moved and booked on it. */
export function SchedulePage() {
  const t = useTranslations('clinic.schedule')
  const format = useFormatter()
  const { can } = useSession()
  const { zone, now, today } = useClinicClock()
  const { filters, setFilters } = useUrlFilters(['view', 'day', 'specialist', 'color', 'visit'])
  const isNarrow = useMediaQuery('screen and (max-width: 48em)')
  const view = viewOr(filters.view, isNarrow ? 'day' : 'team')
  const day = dayOr(filters.day, today)
  const days = daysOf(view, day)
  const [first = day, last = day] = [days[0], days.at(-1)]
  const from = instantOf(`${first} 00:00:00`, zone)
  const until = instantOf(`${addDays(last, 1)} 00:00:00`, zone)
  const coloring: Coloring = filters.color === 'service' ? 'service' : 'status'

  const { visits, guests, error, fetching, reload } = useVisits({
    from,
    until,
    ...(filters.specialist ? { specialistId: filters.specialist } : {}),
  })
  const [{ data: people }] = useSchedulePeopleQuery({ variables: { fromDay: first, from, days: days.length } })
  const { held, hear } = useHeld()
  const { move, refused, forget } = useMove()
  const [moved, setMoved] = useState<VisitFragment | null>(null)
  const [slot, setSlot] = useState<EmptySlot | null>(null)

  const everybody = people?.specialists.edges.map(({ node }) => node) ?? []
  const specialists = everybody.filter(({ id }) => !filters.specialist || id === filters.specialist)
  const hasRows = view === 'team'
  const services = [...new Set(visits?.flatMap(({ service }) => (service ? [service.id] : [])) ?? [])].toSorted()
  const closings = [...(people?.publicHolidays ?? []), ...(people?.closures.edges.map(({ node }) => node) ?? [])]
  // Beside each other in one column, the free hours of several people would say nothing.
  const idle = hasRows || (filters.specialist && view !== 'month') ? specialists : []
  const events: ScheduleEventData[] = [
    ...idle.flatMap((specialist) => shadesOf(specialist, days, zone, t('away'))),
    ...closedShades(closings, days, hasRows ? specialists.map(({ id }) => id) : [undefined]),
    ...(view === 'month' ? [] : heldEvents(held, zone, t('held'))).filter(
      ({ resourceId }) => !filters.specialist || resourceId === filters.specialist,
    ),
    ...visitEvents(visits ?? [], { guests, zone, coloring, services, hidden: t('busy'), hasRows }),
  ]

  async function drop({ event, start, end, specialistId }: Dropped) {
    const visit = visitOf(event)
    if (!visit) return
    const [before, after] = [
      Date.parse(visit.end) - Date.parse(visit.start),
      Date.parse(instantOf(end, zone)) - Date.parse(instantOf(start, zone)),
    ]
    // A visit of a team is moved whole: a row is no other specialist then.
    const other = visit.specialists.length === 1 && specialistId !== visit.specialist?.id ? specialistId : undefined
    const startsAt = view === 'month' ? `${start.slice(0, 10)} ${wallClock(visit.start, zone).slice(11)}` : start
    setMoved(visit)
    const isDone = await move({
      appointmentId: visit.id,
      version: visit.version,
      start: instantOf(startsAt, zone),
      ...(other ? { specialistId: other } : {}),
      ...(view === 'month' || after === before ? {} : { durationMinutes: Math.round(after / 60_000) }),
    })
    if (isDone) reload()
  }

  const label = zoneLabel(now, zone)
  return (
    <>
      <PageHeader
        title={t('title')}
        about={
          <>
            {headline(view, first, last, day, format)}
            {label && ` · ${t('zone', { place: label })}`}
          </>
        }
      >
        {can('appointments:manage') && (
          <Button
            leftSection={<PlusIcon size={16} aria-hidden />}
            onClick={() => setSlot({ day, time: '09:00', specialistId: filters.specialist })}
          >
            {t('book')}
          </Button>
        )}
      </PageHeader>
      <ScheduleToolbar
        view={view}
        day={day}
        today={today}
        coloring={coloring}
        specialistId={filters.specialist}
        specialists={everybody}
        onChange={setFilters}
      />
      <FollowSlots
        from={from}
        to={until}
        onNews={(news) => {
          hear(news)
          if (news.kind === 'BOOKED' || news.kind === 'FREED') reload()
        }}
        onMissed={reload}
      />
      {error && !visits && <ErrorState error={error} isRetrying={fetching} onRetry={reload} />}
      {!visits && !error && <PanelSkeleton lines={12} />}
      {visits && (
        <ScheduleBoard
          view={view}
          day={day}
          specialists={specialists}
          events={events}
          now={wallClock(now, zone)}
          canBook={can('appointments:manage')}
          onDay={(next) => setFilters({ day: next, view: 'team' })}
          onOpen={(visit) => setFilters({ visit })}
          onDrop={(dropped) => void drop(dropped)}
          onSlot={(start, _end, specialistId) =>
            setSlot({
              day: start.slice(0, 10),
              time: start.slice(11, 16),
              specialistId: specialistId ?? filters.specialist,
            })
          }
        />
      )}
      <Group justify="space-between" mt="sm" gap="md">
        <Legend coloring={coloring} services={services} visits={visits ?? []} />
        <Text size="xs" c="dimmed" className="no-print">
          {t('hint')}
        </Text>
      </Group>
      {slot && (
        <BookVisitDialog
          slot={slot}
          onClose={() => setSlot(null)}
          onBooked={() => {
            setSlot(null)
            reload()
          }}
        />
      )}
      {refused && moved && (
        <MoveVisitDialog
          visit={moved}
          tried={refused}
          onClose={() => {
            forget()
            reload()
          }}
        />
      )}
      <VisitPanel guests={guests} onChange={reload} />
    </>
  )
}

function headline(
  view: ReturnType<typeof viewOr>,
  first: string,
  last: string,
  day: string,
  format: ReturnType<typeof useFormatter>,
): string {
  const noon = (date: string) => new Date(`${date}T12:00:00Z`)
  if (view === 'month') return format.dateTime(noon(day), { month: 'long', year: 'numeric', timeZone: 'UTC' })
  if (view === 'week') return format.dateTimeRange(noon(first), noon(last), { dateStyle: 'medium', timeZone: 'UTC' })
  return format.dateTime(noon(day), { dateStyle: 'full', timeZone: 'UTC' })
}
