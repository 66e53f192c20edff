import type { ScheduleEventData } from '@mantine/schedule'
import { weekdayOf } from '#clock/day.ts'
import { wallClock } from '#clock/wall-clock.ts'
import type { SchedulePeopleQuery } from '../gql/graphql.ts'

export type Specialist = SchedulePeopleQuery['specialists']['edges'][number]['node']
type Range = { from: string; to: string }

const FREE = 'var(--schedule-free)'
const AWAY = 'var(--schedule-away)'
const CLOSED = 'var(--schedule-closed)'

/** A time of a day as the schedule takes it; the midnight that ends a day is its last second. */
const at = (day: string, time: string) => `${day} ${time === '24:00' ? '23:59:59' : `${time}:00`}`

/** What is left of a day beside these hours. */
function beside(ranges: readonly Range[]): Range[] {
  const ends = ranges.toSorted((a, b) => a.from.localeCompare(b.from))
  const edges = ['00:00', ...ends.flatMap(({ from, to }) => [from, to]), '24:00']
  const rest: Range[] = []
  for (let index = 0; index < edges.length; index += 2) {
    const [from = '', to = ''] = [edges[index], edges[index + 1]]
    if (from < to) rest.push({ from, to })
  }
  return rest
}

type Shade = Pick<ScheduleEventData, 'resourceId'> & {
  id: string
  title: string
  start: string
  end: string
  color: string
}

const background = (shade: Shade): ScheduleEventData => ({ ...shade, display: 'background' })

/** When a specialist does not work in these days: hours they do not keep, and absences. */
export function shadesOf(
  specialist: Specialist,
  days: readonly string[],
  zone: string,
  away: string,
): ScheduleEventData[] {
  const { id, weeklyHours, dateHours, timeOff } = specialist
  const idle = days.flatMap((day) => {
    const own = dateHours.find(({ date }) => date === day) ?? weeklyHours.find((of) => of.weekday === weekdayOf(day))
    return beside(own?.ranges ?? []).map(({ from, to }) =>
      background({
        id: `idle-${id}-${day}-${from}`,
        title: '',
        start: at(day, from),
        end: at(day, to),
        color: FREE,
        resourceId: id,
      }),
    )
  })
  const absent = timeOff.map((span) =>
    background({
      id: `away-${span.id}`,
      title: away,
      start: wallClock(span.start, zone),
      end: wallClock(span.end, zone),
      color: AWAY,
      resourceId: id,
    }),
  )
  return [...idle, ...absent]
}

type Closing = { name: string; from: string; until: string; ranges: readonly Range[] }

/** When the clinic is closed in these days; for each of these specialists, where they have rows of their own. */
export function closedShades(
  closings: readonly Closing[],
  days: readonly string[],
  resourceIds: readonly (string | undefined)[],
): ScheduleEventData[] {
  return closings.flatMap(({ name, from, until, ranges }) =>
    days
      .filter((day) => from <= day && day <= until)
      .flatMap((day) =>
        (ranges.length > 0 ? ranges : [{ from: '00:00', to: '24:00' }]).flatMap((range) =>
          resourceIds.map((resourceId) =>
            background({
              id: `closed-${name}-${day}-${range.from}-${resourceId ?? ''}`,
              title: name,
              start: at(day, range.from),
              end: at(day, range.to),
              color: CLOSED,
              ...(resourceId ? { resourceId } : {}),
            }),
          ),
        ),
      ),
  )
}
