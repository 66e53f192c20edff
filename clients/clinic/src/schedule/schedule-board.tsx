'use client'
import '@mantine/schedule/styles.layer.css'
import { DayView, MonthView, ResourcesDayView, WeekView, type ScheduleEventData } from '@mantine/schedule'
import { Dates } from '@platform/ui/time/dates.tsx'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { EventBody } from './event-body.tsx'
import classes from './schedule-board.module.css'
import { scheduleLabels } from './schedule-labels.ts'
import type { Specialist } from './shades.ts'
import { visitOf } from './visit-events.ts'
import { hoursOf, type View } from './views.ts'

export type Dropped = { event: ScheduleEventData; start: string; end: string; specialistId?: string }

type Props = {
  view: View
  day: string
  specialists: readonly Specialist[]
  events: ScheduleEventData[]
  /** The clinic's clock now. */
  now: string
  canBook: boolean
  onDay: (day: string) => void
  onOpen: (visitId: string) => void
  onDrop: (dropped: Dropped) => void
  onSlot: (start: string, end: string, specialistId?: string) => void
}

const isMovable = (event: ScheduleEventData) => visitOf(event)?.canReschedule ?? false

/** The visits of some days, as a plan: to look at, to open, to move, to add to. */
export function ScheduleBoard({ view, day, specialists, events, now, canBook, onDay, onOpen, onDrop, onSlot }: Props) {
  const t = useTranslations('clinic.schedule')
  const board = useRef<HTMLDivElement>(null)
  // The library names a day by its date alone, by which nobody who sees and says "Mon 23" can choose it.
  useEffect(() => {
    const days = board.current?.querySelectorAll('.mantine-WeekView-weekViewDayLabel') ?? []
    for (const label of days) label.removeAttribute('aria-label')
  })
  const walls = events.flatMap((event) =>
    visitOf(event) ? [{ start: String(event.start), end: String(event.end) }] : [],
  )
  const shared = {
    date: day,
    events,
    labels: scheduleLabels(t),
    withHeader: false,
    renderEventBody: (event: ScheduleEventData) => <EventBody event={event} />,
    withEventsDragAndDrop: true,
    canDragEvent: isMovable,
    onEventClick: (event: ScheduleEventData) => {
      const visit = visitOf(event)
      if (visit) onOpen(visit.id)
    },
  }
  const timed = {
    ...shared,
    ...hoursOf(walls),
    intervalMinutes: 30,
    eventDragInterval: 15,
    eventResizeInterval: 5,
    withEventResize: true,
    canResizeEvent: isMovable,
    getCurrentTime: () => now,
    onEventResize: ({ event, newStart, newEnd }: { event: ScheduleEventData; newStart: string; newEnd: string }) =>
      onDrop({ event, start: newStart, end: newEnd }),
  }
  const drop = ({
    event,
    newStart,
    newEnd,
    resourceId,
  }: {
    event: ScheduleEventData
    newStart: string
    newEnd: string
    resourceId?: string | number
  }) => onDrop({ event, start: newStart, end: newEnd, ...(resourceId ? { specialistId: String(resourceId) } : {}) })
  const click = ({
    slotStart,
    slotEnd,
    resourceId,
  }: {
    slotStart: string
    slotEnd: string
    resourceId?: string | number
  }) => {
    if (canBook) onSlot(slotStart, slotEnd, resourceId ? String(resourceId) : undefined)
  }
  const scroll = { viewportProps: { tabIndex: 0, 'aria-label': t('title') } }

  return (
    <Dates>
      <div ref={board} className={classes['board']} data-view={view}>
        {view === 'team' && (
          <ResourcesDayView
            {...timed}
            resources={specialists.map(({ id, displayName }) => ({ id, label: displayName }))}
            rowHeight={76}
            classNames={{ resourcesDayViewTimeLabel: classes['label'] ?? '' }}
            slotWidth={42}
            withCurrentTimeIndicator
            scrollAreaProps={scroll}
            onEventDrop={drop}
            onTimeSlotClick={click}
          />
        )}
        {view === 'day' && (
          <DayView {...timed} slotHeight={52} withAllDaySlot={false} onEventDrop={drop} onTimeSlotClick={click} />
        )}
        {view === 'week' && (
          <WeekView
            {...timed}
            slotHeight={52}
            withAllDaySlots={false}
            withWeekNumber={false}
            highlightToday
            onEventDrop={drop}
            onTimeSlotClick={click}
          />
        )}
        {view === 'month' && (
          <MonthView
            {...shared}
            maxEventsPerDay={3}
            withOutsideDays={false}
            classNames={{ monthViewDayLabel: classes['day'] ?? '' }}
            consistentWeeks={false}
            onEventDrop={drop}
            onDayClick={onDay}
          />
        )}
      </div>
    </Dates>
  )
}
